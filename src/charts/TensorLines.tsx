/** One positive figure of several tensors over the steps, a line each on a log axis, and the band in which it usually lies. Joined are only steps in a row. */
import { memo, type ReactNode } from 'react';
import { Line, ReferenceArea } from 'recharts';
import { formatNumber } from '../lib/numbers.ts';
import { logAxis, stepAxis } from './axes.ts';
import { Band, type BandRow } from './Band.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import { LineNames, lookOf, namesRoom } from './LineNames.tsx';
import { messages } from './messages.ts';
import { Plot } from './Plot.tsx';
import { WORDS_ROOM } from './RateMarks.tsx';
import { STILL } from './StepChart.tsx';
import { stepCaption } from './tips.ts';

/** The figure of each tensor at one step, in the order of the names; NaN where there is none. */
export interface TensorFigures {
  readonly step: number;
  readonly values: readonly number[];
}

export interface TensorLinesProps {
  readonly title: string;
  /** What the tensors are called, at most a dozen. */
  readonly names: readonly string[];
  readonly rows: readonly TensorFigures[];
  /** Where the figure usually lies, and how that is called. */
  readonly usual?: { readonly from: number; readonly to: number; readonly words: string };
  readonly stepsPerEpoch: number;
  /** The newest step of the run: where all of its charts end. */
  readonly lastStep: number;
  readonly empty: string;
  /** Shown where all of it is 0, for which a log axis has no place. */
  readonly zeros: string;
  readonly actions?: ReactNode;
}

export const TensorLines = memo(function TensorLines(props: TensorLinesProps) {
  const { title, names, rows, usual, stepsPerEpoch, lastStep, empty, zeros, actions } = props;
  const shown = rows.flatMap(({ values }) => values.filter((value) => value > 0 && Number.isFinite(value)));
  return (
    <ChartFrame title={title} actions={actions} empty={rows.length === 0 ? empty : shown.length === 0 ? zeros : undefined}>
      {(size, tipRoot) => {
        const ends = [...shown, ...(usual ? [usual.from, usual.to] : [])];
        const y = logAxis(Math.min(...ends), Math.max(...ends), Math.floor(size.height / 36));
        const room = namesRoom(names, size);
        const x = stepAxis(lastStep, stepsPerEpoch, Math.floor((size.width - room.width) / 70));
        return (
          <Plot
            size={size}
            tipRoot={tipRoot}
            rows={rows.map(({ step, values }) => ({ step, values, anchor: y.domain[0] }))}
            x={x}
            y={y}
            top={WORDS_ROOM}
            summary={summaryOf(title, names, rows.at(-1))}
            tip={({ step, values }) => ({
              ...stepCaption(step, step),
              rows: names.map((name, i) => ({ name, value: formatNumber(values[i] ?? Number.NaN, 3) })),
            })}
            right={room.width}
          >
            {usual && (
              <ReferenceArea
                y1={usual.from}
                y2={usual.to}
                fill="var(--ok)"
                fillOpacity={0.14}
                stroke="none"
                label={{ value: usual.words, position: 'insideTopLeft', fill: 'var(--muted)', fontSize: 12 }}
              />
            )}
            <Line dataKey="anchor" stroke="none" {...STILL} />
            {names.map((name, i) => {
              const { stroke, ...dash } = lookOf(i);
              return <Band key={name} rows={bandRows(rows, i)} color={stroke} opacity={0} line={{ ...LINE, ...dash }} />;
            })}
            <LineNames names={names} values={rows.at(-1)?.values ?? []} room={room} />
          </Plot>
        );
      }}
    </ChartFrame>
  );
});

/** Moments that stand alone are seen as dots. */
const LINE = { strokeWidth: 2.5, strokeLinecap: 'round' } as const;

/** One of the tensors. A log axis has no place for 0. */
const bandRows = (rows: readonly TensorFigures[], i: number): readonly BandRow[] =>
  rows.map(({ step, values }) => {
    const value = values[i] ?? Number.NaN;
    const isShown = value > 0 && Number.isFinite(value);
    return { firstStep: step, step, band: isShown ? [value, value] : null, mean: isShown ? value : null };
  });

const summaryOf = (title: string, names: readonly string[], last: TensorFigures | undefined): string =>
  last
    ? messages.summary.valuesAt(
        title,
        last.step,
        names.map((name, i) => `${name} ${formatNumber(last.values[i] ?? Number.NaN, 3)}`).join(', '),
      )
    : messages.summary.nothing(title);
