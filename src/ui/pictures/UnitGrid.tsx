/** Units that see pixels, each as a picture of its weights; what one weighs is told where one points. */
import { memo } from 'react';
import { formatNumber } from '../../lib/numbers.ts';
import { ColorLegend } from './ColorLegend.tsx';
import { messages } from './messages.ts';
import { GAP, PixelGrid } from './PixelGrid.tsx';
import { type Box, Probe } from './Probe.tsx';
import { fullColorSize } from './pixels.ts';

export interface UnitGridProps {
  /** The weights of each unit, 28 × 28, a picture after the other. */
  readonly pixels: Float32Array;
  /** What is told of the unit in a place. */
  readonly says: (place: number) => string;
  readonly label: string;
}

const SIDE = 28;
const SIZE = SIDE * SIDE;
const COLUMNS = 8;

export const UnitGrid = memo(({ pixels, says, label }: UnitGridProps) => {
  const count = Math.floor(pixels.length / SIZE);
  const rows = Math.ceil(count / COLUMNS);
  const columns = Math.max(1, Math.min(COLUMNS, count));
  const [width, height] = [columns, rows].map((tiles) => tiles * (SIDE + GAP) - GAP) as [number, number];
  const limit = fullColorSize(pixels);
  const placeAt = (x: number, y: number): number | undefined => {
    const [left, top] = [Math.floor(x * width), Math.floor(y * height)];
    const [column, row] = [left, top].map((at) => Math.floor(at / (SIDE + GAP))) as [number, number];
    const [inX, inY] = [left - column * (SIDE + GAP), top - row * (SIDE + GAP)];
    const unit = row * COLUMNS + column;
    return inX < SIDE && inY < SIDE && unit < count ? unit * SIZE + inY * SIDE + inX : undefined;
  };
  const boxOf = (place: number): Box => {
    const unit = Math.floor(place / SIZE);
    const [left, top] = [unit % COLUMNS, Math.floor(unit / COLUMNS)].map((tile) => tile * (SIDE + GAP)) as [number, number];
    return { left: left / width, top: top / height, width: SIDE / width, height: SIDE / height };
  };
  const told = (place: number): string => {
    const pixel = place % SIZE;
    const at = messages.pixel(Math.floor(pixel / SIDE), pixel % SIDE);
    return `${says(Math.floor(place / SIZE))} · ${at}: ${formatNumber(pixels[place] ?? Number.NaN, 3)}`;
  };
  return (
    <Probe
      label={label}
      places={count * SIZE}
      says={told}
      placeAt={placeAt}
      boxOf={boxOf}
      strides={{ down: SIDE, page: SIZE }}
      hasKeys
      size={{ width: 1.1 * width, aspectRatio: width / height }}
      caption={<ColorLegend limit={limit} />}
    >
      <PixelGrid pixels={pixels} colors="diverging" columns={COLUMNS} limit={limit} zoom="fill" />
    </Probe>
  );
});
UnitGrid.displayName = 'UnitGrid';
