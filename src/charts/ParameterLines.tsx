/** Every parameter of a small network as a line of its own, named where it ends. */
import { memo } from 'react';
import { Line, usePlotArea, useYAxisScale } from 'recharts';
import { formatNumber } from '../lib/numbers.ts';
import { linearAxis, stepAxis } from './axes.ts';
import { Band, type BandRow } from './Band.tsx';
import styles from './ChartFrame.module.css';
import { ChartFrame } from './ChartFrame.tsx';
import { parameterExtent } from './domains.ts';
import { spreadNames } from './lineNames.ts';
import { Plot } from './Plot.tsx';
import type { LrMark, ValuesRow } from './points.ts';
import { RateMarks, WORDS_ROOM } from './RateMarks.tsx';
import { type Show, showOn } from './rows.ts';
import { STILL } from './StepChart.tsx';
import { summarizeValues } from './summaries.ts';
import { valuesTip } from './tips.ts';

export interface ParameterLinesProps {
  /** What the parameters are called, at most a dozen: `weight`, `fc1.weight[0,2]`. */
  readonly names: readonly string[];
  readonly rows: readonly ValuesRow[];
  readonly marks: readonly LrMark[];
  readonly stepsPerEpoch: number;
  /** The newest step of the run: where all of its charts end. */
  readonly lastStep: number;
  /** Shown while there is nothing to draw. */
  readonly empty?: string;
}

/** Lines differ in color and in dash, and each carries its name. */
const COLORS = ['var(--linear)', 'var(--activation)', 'var(--data)', 'var(--loss)', 'var(--structure)'] as const;
const DASHES = [undefined, '6 3', '2 2'] as const;
const lookOf = (i: number) => {
  const dash = DASHES[Math.floor(i / COLORS.length) % DASHES.length];
  return { stroke: COLORS[i % COLORS.length] ?? COLORS[0], ...(dash === undefined ? {} : { strokeDasharray: dash }) };
};

export const ParameterLines = memo(function ParameterLines(props: ParameterLinesProps) {
  const { names, rows, marks, stepsPerEpoch, lastStep, empty = 'Press Train: how each parameter moves appears here.' } = props;
  const extent = parameterExtent(
    rows.flatMap(({ low }) => [...low]),
    rows.flatMap(({ high }) => [...high]),
  );
  const longest = Math.max(0, ...names.map((name) => name.length));
  return (
    <ChartFrame title="Parameters" empty={rows.length === 0 ? empty : undefined}>
      {(size, tipRoot) => {
        const y = linearAxis(Math.min(0, extent?.low ?? -1), Math.max(0, extent?.high ?? 1), Math.floor(size.height / 36));
        const x = stepAxis(lastStep, stepsPerEpoch, Math.floor(size.width / 90));
        return (
          <Plot
            size={size}
            tipRoot={tipRoot}
            rows={rows.map((row) => ({ step: row.lastStep, anchor: 0, row: { ...row } }))}
            x={x}
            y={y}
            top={WORDS_ROOM}
            summary={summarizeValues('Parameters', names, rows)}
            tip={({ row }) => valuesTip(names, row)}
            right={rows.length === 0 ? 14 : Math.min(size.width / 2, (longest + 7) * 6.6 + 10)}
          >
            <Line dataKey="anchor" stroke="none" {...STILL} />
            {names.map((name, i) => {
              const { stroke, ...dash } = lookOf(i);
              return (
                <Band key={name} rows={bandRows(rows, i, showOn(y))} color={stroke} opacity={0.25} line={{ strokeWidth: 2, ...dash }} />
              );
            })}
            <RateMarks marks={marks} lastStep={x.domain[1]} />
            <LineNames names={names} values={rows.at(-1)?.latest ?? []} />
          </Plot>
        );
      }}
    </ChartFrame>
  );
});

/** One of the parameters: between which values it moved, and the line through their means. */
const bandRows = (rows: readonly ValuesRow[], i: number, show: Show): readonly BandRow[] =>
  rows.map(({ firstStep, lastStep, low, high, mean }) => {
    const [bottom, top] = [low, high].map((ends) => show(ends[i] ?? Number.NaN));
    return {
      firstStep,
      step: lastStep,
      band: typeof bottom === 'number' && typeof top === 'number' ? [bottom, top] : null,
      mean: show(mean[i] ?? Number.NaN),
    };
  });

/** Each name and value at the right end of its line. */
function LineNames({ names, values }: { readonly names: readonly string[]; readonly values: ArrayLike<number> }) {
  const area = usePlotArea();
  const scale = useYAxisScale();
  if (!area || !scale || values.length === 0) return null;
  const ends = names.map((_, i) => scale(values[i]) ?? Number.NaN);
  const gap = Math.min(14, area.height / Math.max(1, names.length - 1));
  const heights = spreadNames(ends, gap, area.y, area.y + area.height);
  return (
    <g className={styles.names}>
      {names.map((name, i) => (
        <text key={name} x={area.x + area.width + 6} y={(heights[i] ?? 0) + 4} fill={lookOf(i).stroke}>
          <tspan>{name}</tspan> <tspan className={styles.value}>{formatNumber(values[i] ?? Number.NaN)}</tspan>
        </text>
      ))}
    </g>
  );
}
