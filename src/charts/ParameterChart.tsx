/** How the values of one tensor spread and move: median, quartiles, 5–95 % and range over the steps. */
import { memo } from 'react';
import { Area, Line } from 'recharts';
import type { Family } from '../network/kinds.ts';
import { snugAxis, stepAxis } from './axes.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { parameterExtent } from './domains.ts';
import { type LegendEntry, STROKES } from './Legend.tsx';
import { Plot } from './Plot.tsx';
import type { QuantileRow } from './points.ts';
import { type Show, showOn } from './rows.ts';
import { STILL } from './StepChart.tsx';
import { summarizeQuantiles } from './summaries.ts';
import { quantileTip } from './tips.ts';

export interface ParameterChartProps {
  /** The tensor's name in the state_dict: `fc1.weight`. */
  readonly name: string;
  readonly rows: readonly QuantileRow[];
  readonly stepsPerEpoch: number;
  readonly family?: Family;
  /** One of many: less around it, fit for 165 × 95 pixels. */
  readonly small?: boolean;
  /** Shown while there is nothing to draw. */
  readonly empty?: string;
}

/** The bands from the outermost to the innermost, by the places of their ends among the quantiles. */
const BANDS = [
  { key: 'range', words: 'range', ends: [0, 6], opacity: 0.16 },
  { key: 'most', words: '5–95 %', ends: [1, 5], opacity: 0.22 },
  { key: 'half', words: 'quartiles', ends: [2, 4], opacity: 0.36 },
] as const;

export const ParameterChart = memo(function ParameterChart(props: ParameterChartProps) {
  const { name, rows, stepsPerEpoch, family = 'linear', small = false, empty = 'Press Train: how the values move appears here.' } = props;
  const color = `var(--${family})`;
  const words = small ? {} : { legend: parameterLegend(family) };
  return (
    <ChartFrame title={name} small={small} empty={rows.length === 0 ? empty : undefined} {...words}>
      {(size, tipRoot) => {
        const extent = parameterExtent(
          rows.map(({ q }) => q[0]),
          rows.map(({ q }) => q[6]),
        );
        const y = snugAxis(extent?.low ?? -1, extent?.high ?? 1, small ? 2 : Math.floor(size.height / 36));
        const x = stepAxis(rows.at(-1)?.step ?? 0, stepsPerEpoch, Math.floor(size.width / (small ? 60 : 70)));
        const summary = summarizeQuantiles(name, rows);
        return (
          <Plot
            size={size}
            tipRoot={tipRoot}
            rows={drawnRows(rows, showOn(y))}
            x={x}
            y={y}
            summary={summary}
            tip={({ row }) => quantileTip(row.step, row.q)}
            small={small}
          >
            {BANDS.map(({ key, opacity }) => (
              <Area key={key} dataKey={key} fill={color} fillOpacity={opacity} stroke="none" {...STILL} />
            ))}
            <Line dataKey="median" stroke={color} {...STROKES.strong} {...STILL} />
          </Plot>
        );
      }}
    </ChartFrame>
  );
});

/** The words of the bands, for a chart or for the head of many. */
export const parameterLegend = (family: Family = 'linear'): readonly LegendEntry[] => {
  const color = `var(--${family})`;
  const bands = [...BANDS].reverse().map(({ words, opacity }) => ({ words, color, sample: { opacity: opacity * 1.6 } }));
  return [{ words: 'median', color, sample: 'strong' }, ...bands];
};

interface DrawnRow {
  readonly step: number;
  readonly range: readonly (number | null)[];
  readonly most: readonly (number | null)[];
  readonly half: readonly (number | null)[];
  readonly median: number | null;
  readonly row: QuantileRow;
}

/** Fresh rows for recharts, which freezes what it gets. */
const drawnRows = (rows: readonly QuantileRow[], show: Show): readonly DrawnRow[] =>
  rows.map(({ step, q }) => ({
    step,
    range: [show(q[0]), show(q[6])],
    most: [show(q[1]), show(q[5])],
    half: [show(q[2]), show(q[4])],
    median: show(q[3]),
    row: { step, q: [...q] },
  }));
