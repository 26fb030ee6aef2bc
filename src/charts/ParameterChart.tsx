/** How the values of one tensor spread and move: median, quartiles, 5–95 % and range over the steps. */
import { memo } from 'react';
import { Line } from 'recharts';
import { formatNumber } from '../lib/numbers.ts';
import type { Family } from '../network/kinds.ts';
import { type Axis, snugAxis, stepAxis } from './axes.ts';
import { Band, type BandRow } from './Band.tsx';
import styles from './ChartFrame.module.css';
import { ChartFrame } from './ChartFrame.tsx';
import { parameterExtent, whiskers } from './domains.ts';
import { type LegendEntry, STROKES } from './Legend.tsx';
import { messages } from './messages.ts';
import { Plot } from './Plot.tsx';
import type { QuantileRow } from './points.ts';
import { type Show, showOn } from './rows.ts';
import { STILL } from './StepChart.tsx';
import { summarizeQuantiles } from './summaries.ts';
import { quantileTip } from './tips.ts';

export interface ParameterChartProps {
  /** The tensor's name in the state_dict: `fc1.weight`. */
  readonly name: string;
  /** Rows of steps that follow one another are joined; one between steps of which nothing is known stands alone. */
  readonly rows: readonly QuantileRow[];
  readonly stepsPerEpoch: number;
  /** The newest step of the run: where all of its charts end. */
  readonly lastStep: number;
  readonly family?: Family;
  /** One of many: less around it, fit for 165 × 95 pixels. */
  readonly small?: boolean;
  /** Shown while there is nothing to draw. */
  readonly empty?: string;
}

/** The bands from the outermost to the innermost, by the places of their ends among the quantiles. */
const BANDS = [
  { key: 'range', ends: [0, 6], opacity: 0.16 },
  { key: 'most', ends: [1, 5], opacity: 0.22 },
  { key: 'half', ends: [2, 4], opacity: 0.36 },
] as const;

export const ParameterChart = memo(function ParameterChart(props: ParameterChartProps) {
  const { name, rows, stepsPerEpoch, lastStep, family = 'linear', small = false } = props;
  const { empty = messages.empty.values } = props;
  const color = `var(--${family})`;
  const words = small ? {} : { legend: parameterLegend(family) };
  return (
    <ChartFrame title={name} small={small} empty={rows.length === 0 ? empty : undefined} {...words} actions={<Range row={rows.at(-1)} />}>
      {(size, tipRoot) => {
        const y = valuesAxis(rows, small ? 2 : Math.floor(size.height / 36));
        const x = stepAxis(lastStep, stepsPerEpoch, Math.floor(size.width / (small ? 60 : 70)));
        const show = showOn(y);
        return (
          <Plot
            size={size}
            tipRoot={tipRoot}
            rows={rows.map((row) => ({ step: row.step, median: show(row.q[3]), row: { ...row } }))}
            x={x}
            y={y}
            summary={summarizeQuantiles(name, rows)}
            tip={({ row }) => quantileTip(row)}
            small={small}
          >
            <Line dataKey="median" stroke="none" {...STILL} />
            {BANDS.map(({ key, ends, opacity }) => (
              <Band key={key} rows={bandRows(rows, ends, show)} color={color} opacity={opacity} />
            ))}
            <Band rows={bandRows(rows, [3, 3], show)} color={color} opacity={0} line={STROKES.strong} />
          </Plot>
        );
      }}
    </ChartFrame>
  );
});

/** As far as quartiles can be seen. */
function valuesAxis(rows: readonly QuantileRow[], ticks: number): Axis {
  const ends = rows.map(({ q }) => whiskers(q));
  const shown = parameterExtent(
    ends.map(([low]) => low),
    ends.map(([, high]) => high),
  );
  return snugAxis(shown?.low ?? -1, shown?.high ?? 1, ticks);
}

/** From where to where the values of the newest row go: farther, it may be, than the axis. */
function Range({ row }: { readonly row: QuantileRow | undefined }) {
  if (!row) return null;
  return (
    <span className={styles.range} title={messages.ends}>
      {`${formatNumber(row.q[0], 2)} … ${formatNumber(row.q[6], 2)}`}
    </span>
  );
}

/** The words of the bands, for a chart or for the head of many. */
export const parameterLegend = (family: Family = 'linear'): readonly LegendEntry[] => {
  const color = `var(--${family})`;
  const bands = [...BANDS].reverse().map(({ key, opacity }) => ({ words: messages.bands[key], color, sample: { opacity: opacity * 1.6 } }));
  return [{ words: messages.lines.median, color, sample: 'strong' }, ...bands];
};

const bandRows = (rows: readonly QuantileRow[], [from, to]: readonly [number, number], show: Show) =>
  rows.map(({ firstStep, step, q }): BandRow => {
    const [bottom, top] = [show(q[from] ?? Number.NaN), show(q[to] ?? Number.NaN)];
    return { firstStep: firstStep ?? step, step, band: bottom === null || top === null ? null : [bottom, top], mean: show(q[3]) };
  });
