/** The histogram of one tensor over the steps, as a map: the darker, the more of its values lie there. */
import { memo, useEffect, useRef } from 'react';
import { Line, usePlotArea } from 'recharts';
import { formatNumber } from '../lib/numbers.ts';
import { type Axis, snugAxis, stepAxis } from './axes.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { histogramCells } from './histogramCells.ts';
import { messages } from './messages.ts';
import type { ParameterChartProps } from './ParameterChart.tsx';
import { Plot } from './Plot.tsx';
import type { QuantileRow } from './points.ts';
import { STILL } from './StepChart.tsx';
import { quantileTip } from './tips.ts';

export const HistogramMap = memo(function HistogramMap(props: ParameterChartProps) {
  const { name, rows, stepsPerEpoch, lastStep, family = 'linear', small = false, empty = '' } = props;
  const shown = rows.filter(({ histogram, q }) => histogram !== undefined && Number.isFinite(q[0]));
  return (
    <ChartFrame title={name} small={small} empty={shown.length === 0 ? empty : undefined}>
      {(size, tipRoot) => {
        const low = Math.min(...shown.map(({ q }) => q[0]));
        const high = Math.max(...shown.map(({ q }) => q[6]));
        const y = snugAxis(shown.length > 0 ? low : -1, shown.length > 0 ? high : 1, small ? 2 : Math.floor(size.height / 36));
        const x = stepAxis(lastStep, stepsPerEpoch, Math.floor(size.width / (small ? 60 : 70)));
        return (
          <Plot
            size={size}
            tipRoot={tipRoot}
            rows={shown.map((row) => ({ step: row.step, median: row.q[3], row: { ...row } }))}
            x={x}
            y={y}
            summary={summaryOf(name, shown)}
            tip={({ row }) => quantileTip(row)}
            small={small}
          >
            <Line dataKey="median" stroke="none" {...STILL} />
            <Cells rows={shown} x={x} y={y} color={`var(--${family})`} />
          </Plot>
        );
      }}
    </ChartFrame>
  );
});

/** Painted in one go: as elements the cells would be thousands. */
function Cells({
  rows,
  x,
  y,
  color,
}: {
  readonly rows: readonly QuantileRow[];
  readonly x: Axis;
  readonly y: Axis;
  readonly color: string;
}) {
  const area = usePlotArea();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [width, height] = area ? [Math.max(1, Math.round(area.width)), Math.max(1, Math.round(area.height))] : [1, 1];
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    context.clearRect(0, 0, width, height);
    context.fillStyle = getComputedStyle(element).color;
    for (const cell of histogramCells(rows, x.domain, y.domain, width, height)) {
      context.globalAlpha = cell.share;
      context.fillRect(cell.x, cell.y, cell.width, cell.height);
    }
  }, [rows, x, y, width, height]);
  if (!area) return null;
  return (
    <foreignObject x={area.x} y={area.y} width={width} height={height}>
      <canvas ref={canvas} width={width} height={height} style={{ color }} />
    </foreignObject>
  );
}

function summaryOf(name: string, rows: readonly QuantileRow[]): string {
  const last = rows.at(-1);
  if (!last) return messages.summary.nothing(name);
  const { step, q } = last;
  const between = (from: number, to: number) => [formatNumber(from), formatNumber(to)] as const;
  return messages.summary.histogram(name, rows.length, step, between(q[2], q[4]), between(q[0], q[6]));
}
