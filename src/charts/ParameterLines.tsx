/** Every parameter of a small network as a line of its own, named where it ends. */
import { memo } from 'react';
import { Line } from 'recharts';
import { linearAxis, stepAxis } from './axes.ts';
import { Band, type BandRow } from './Band.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import { parameterExtent } from './domains.ts';
import { LineNames, lookOf, namesRoom } from './LineNames.tsx';
import { messages } from './messages.ts';
import { Plot } from './Plot.tsx';
import type { LrMark, ValuesRow } from './points.ts';
import { RateMarks, WORDS_ROOM } from './RateMarks.tsx';
import { type Show, showOn } from './rows.ts';
import { STILL } from './StepChart.tsx';
import { summarizeValues } from './summaries.ts';
import { valuesTip } from './tips.ts';

export interface ParameterLinesProps {
  readonly title?: string;
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

export const ParameterLines = memo(function ParameterLines(props: ParameterLinesProps) {
  const { title = messages.titles.parameters, names, rows, marks, stepsPerEpoch, lastStep, empty = messages.empty.parameters } = props;
  const extent = parameterExtent(
    rows.flatMap(({ low }) => [...low]),
    rows.flatMap(({ high }) => [...high]),
  );
  return (
    <ChartFrame title={title} empty={rows.length === 0 ? empty : undefined}>
      {(size, tipRoot) => {
        const y = linearAxis(Math.min(0, extent?.low ?? -1), Math.max(0, extent?.high ?? 1), Math.floor(size.height / 36));
        const room = namesRoom(names, size);
        const x = stepAxis(lastStep, stepsPerEpoch, Math.floor((size.width - room.width) / 70));
        return (
          <Plot
            size={size}
            tipRoot={tipRoot}
            rows={rows.map((row) => ({ step: row.lastStep, anchor: 0, row: { ...row } }))}
            x={x}
            y={y}
            top={WORDS_ROOM}
            summary={summarizeValues(title, names, rows)}
            tip={({ row }) => valuesTip(names, row)}
            right={room.width}
          >
            <Line dataKey="anchor" stroke="none" {...STILL} />
            {names.map((name, i) => {
              const { stroke, ...dash } = lookOf(i);
              return (
                <Band key={name} rows={bandRows(rows, i, showOn(y))} color={stroke} opacity={0.25} line={{ strokeWidth: 2, ...dash }} />
              );
            })}
            <RateMarks marks={marks} lastStep={x.domain[1]} />
            <LineNames names={names} values={rows.at(-1)?.latest ?? []} room={room} />
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
