/** A figure of several runs side by side: a color and a mark for each, its name where its line ends. */
import { memo, type ReactNode } from 'react';
import { Line } from 'recharts';
import { formatCount } from '../lib/numbers.ts';
import { type Axis, stepAxis } from './axes.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { LaneMark, laneColor } from './LaneMark.tsx';
import { LineNames, namesRoom } from './LineNames.tsx';
import { messages } from './messages.ts';
import { Plot } from './Plot.tsx';
import type { StepPoint } from './points.ts';
import { WORDS_ROOM } from './RateMarks.tsx';
import { showOn } from './rows.ts';
import { STILL } from './StepChart.tsx';

export interface RaceLine {
  readonly name: string;
  readonly points: readonly StepPoint[];
  /** Its color and mark; its place in the row where nothing is said. */
  readonly place?: number;
  /** How it ended, where that is no good end: `blown up at step 12`. */
  readonly end?: string | undefined;
}

export interface RaceChartProps {
  readonly title: string;
  readonly lines: readonly RaceLine[];
  readonly stepsPerEpoch: number;
  /** Where the axis of steps ends at least. */
  readonly lastStep: number;
  /** The axis of the figure, for a plot so many pixels high. */
  readonly yAxis: (height: number) => Axis;
  readonly format: (value: number) => string;
  /** Shown while there is nothing to draw. */
  readonly empty: string;
  readonly actions?: ReactNode;
}

/** The smoothed figure of each line at a step, in their order; undefined where a line has none. */
interface RaceRow {
  readonly step: number;
  readonly values: readonly (number | undefined)[];
}

/** Marks along a line: so many, each line's in other places than its neighbor's. */
const MARKS = 8;

export const RaceChart = memo(function RaceChart(props: RaceChartProps) {
  const { title, lines, stepsPerEpoch, format, empty, actions } = props;
  const isEmpty = lines.every(({ points }) => points.length === 0);
  const names = lines.map(({ name }) => name);
  return (
    <ChartFrame title={title} actions={actions} empty={isEmpty ? empty : undefined}>
      {(size, tipRoot) => {
        const y = props.yAxis(size.height);
        const show = showOn(y);
        const room = namesRoom(names, size);
        const lastStep = Math.max(props.lastStep, ...lines.map(({ points }) => points.at(-1)?.step ?? 0));
        const x = stepAxis(lastStep, stepsPerEpoch, Math.floor((size.width - room.width) / 70));
        const rows = rowsOf(lines);
        const last = lines.map(({ points }) => points.findLast(({ smooth }) => Number.isFinite(smooth))?.smooth ?? Number.NaN);
        return (
          <Plot
            size={size}
            tipRoot={tipRoot}
            rows={rows.map((row) => ({
              ...row,
              shown: row.values.map((value) => (value === undefined ? null : show(value))),
              anchor: y.domain[0],
            }))}
            x={x}
            y={y}
            top={WORDS_ROOM}
            right={room.width}
            summary={summaryOf(props)}
            tip={({ step, values }) => ({
              caption: messages.smoothedAt(step),
              row: formatCount(step),
              rows: lines.map(({ name, end }, i) => ({ name, value: values[i] === undefined ? (end ?? '–') : format(values[i]) })),
            })}
          >
            <Line dataKey="anchor" stroke="none" {...STILL} />
            {lines.map(({ name, place }, i) => (
              <Line
                key={`${place ?? i} ${name}`}
                {...STILL}
                dataKey={(row: { readonly shown: readonly (number | null)[] }) => row.shown[i]}
                stroke={laneColor(place ?? i)}
                strokeWidth={1.75}
                connectNulls
                dot={({ cx, cy, index, key }) =>
                  isMarked(index, i, rows.length) ? (
                    <LaneMark key={key} lane={place ?? i} x={cx ?? Number.NaN} y={cy ?? Number.NaN} />
                  ) : (
                    <g key={key} />
                  )
                }
              />
            ))}
            <LineNames
              names={names}
              values={last.map((value) => show(value) ?? Number.NaN)}
              room={{ ...room, hasValues: false }}
              colorOf={(i) => laneColor(lines[i]?.place ?? i)}
            />
          </Plot>
        );
      }}
    </ChartFrame>
  );
});

const isMarked = (index: number, lane: number, count: number): boolean => {
  const stride = Math.max(2, Math.ceil(count / MARKS));
  return index % stride === (lane * 3) % stride;
};

/** Every step at which a line has a point, with what each line has in the bucket there: nothing is made up between its points, or beyond its end. */
function rowsOf(lines: readonly RaceLine[]): readonly RaceRow[] {
  const steps = [...new Set(lines.flatMap(({ points }) => points.map(({ step }) => step)))].sort((a, b) => a - b);
  const places = lines.map(() => 0);
  return steps.map((step) => ({
    step,
    values: lines.map(({ points }, i) => {
      let place = places[i] ?? 0;
      while (place < points.length && (points[place]?.step ?? 0) < step) place += 1;
      places[i] = place;
      const point = points[place];
      const isIn = point !== undefined && (point.firstStep ?? point.step) <= step;
      return isIn && Number.isFinite(point.smooth) ? point.smooth : undefined;
    }),
  }));
}

function summaryOf({ title, lines, format }: RaceChartProps): string {
  const words = messages.summary;
  const ends = lines.map(({ name, points, end }) => {
    const last = points.findLast(({ smooth }) => Number.isFinite(smooth));
    if (end !== undefined) return words.laneEnd(name, end);
    return last ? words.lane(name, format(last.smooth), last.step) : words.laneNothing(name);
  });
  return words.race(title, lines.length, ends.join('; '));
}
