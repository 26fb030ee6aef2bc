/** A weight as a heat map: a row a neuron, a column an input; the number of a cell is told where one points. */
import { memo } from 'react';
import { formatNumber } from '../../lib/numbers.ts';
import { ColorLegend } from './ColorLegend.tsx';
import { PixelGrid } from './PixelGrid.tsx';
import { Probe } from './Probe.tsx';
import { fullColorSize } from './pixels.ts';

export interface MatrixMapProps {
  readonly cells: Float32Array;
  readonly rows: number;
  readonly columns: number;
  /** A cell is the mean of so many rows and columns. */
  readonly block: readonly [rows: number, columns: number];
  /** Of the whole weight. */
  readonly shape: readonly [rows: number, columns: number];
  readonly label: string;
}

/** Pixels: of the whole, and of the side of a cell where there are few. */
const WIDTH = 272;
const HEIGHT = 208;
const CELL = 26;

export const MatrixMap = memo(({ cells, rows, columns, block, shape, label }: MatrixMapProps) => {
  const limit = fullColorSize(cells);
  const wide = Math.min(CELL, WIDTH / columns);
  const high = Math.min(CELL, Math.max(wide, 8), HEIGHT / rows);
  const [down, across] = block;
  const name = (from: number, size: number, most: number) =>
    size === 1 ? `${from}` : `${from * size}–${Math.min(most, (from + 1) * size) - 1}`;
  const says = (place: number): string => {
    const row = name(Math.floor(place / columns), down, shape[0]);
    const column = name(place % columns, across, shape[1]);
    return `[${row}, ${column}]: ${formatNumber(cells[place] ?? Number.NaN)}`;
  };
  return (
    <Probe
      label={label}
      places={rows * columns}
      says={says}
      placeAt={(x, y) => Math.min(rows - 1, Math.floor(y * rows)) * columns + Math.min(columns - 1, Math.floor(x * columns))}
      boxOf={(place) => ({
        left: (place % columns) / columns,
        top: Math.floor(place / columns) / rows,
        width: 1 / columns,
        height: 1 / rows,
      })}
      strides={{ down: columns, page: 10 * columns }}
      hasKeys
      size={{ width: wide * columns, height: high * rows }}
      caption={<ColorLegend limit={limit} />}
    >
      <PixelGrid pixels={cells} colors="diverging" wide={columns} high={rows} columns={1} limit={limit} zoom="fill" />
    </Probe>
  );
});
MatrixMap.displayName = 'MatrixMap';
