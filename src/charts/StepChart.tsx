/** A figure of every step: its raw band, its smoothed line, the test set's line, and marks of the rate. */
import type { ReactNode } from 'react';
import { Line } from 'recharts';
import { type Axis, stepAxis } from './axes.ts';
import { Band } from './Band.tsx';
import { ChartFrame } from './ChartFrame.tsx';
import { EdgeMarks } from './EdgeMarks.tsx';
import { laneColor } from './LaneMark.tsx';
import { type LegendEntry, STROKES } from './Legend.tsx';
import { messages } from './messages.ts';
import { stepNumbers } from './numberRows.ts';
import { OtherRunLine } from './OtherRunLine.tsx';
import { Plot } from './Plot.tsx';
import type { LrMark, OtherRun, RateRange, StepPoint } from './points.ts';
import { type BadEnd, RateMarks, WORDS_ROOM } from './RateMarks.tsx';
import { firstBadStep, placelessSteps, stepRows, type TestValue } from './rows.ts';
import { summarize } from './summaries.ts';
import { bucketOf, stepTip } from './tips.ts';

export interface StepChartProps {
  readonly title: string;
  /** The CSS color of the figure. */
  readonly color: string;
  readonly points: readonly StepPoint[];
  readonly tests: readonly TestValue[];
  /** The same figure of other runs. */
  readonly others: readonly OtherRun[];
  readonly marks: readonly LrMark[];
  /** The learning rates of all steps, for the tooltip. */
  readonly rates: readonly RateRange[];
  readonly stepsPerEpoch: number;
  /** Where the axis of steps ends at least. */
  readonly lastStep: number;
  /** The axis of the figure, for a plot so many pixels high. */
  readonly yAxis: (height: number) => Axis;
  readonly format: (value: number) => string;
  /** What the raw line is called: `each step`, `batch`. */
  readonly rawWords: string;
  /** The step whose update blew the run up. */
  readonly divergedAt?: number | undefined;
  /** Shown while there are no points. */
  readonly empty: string;
  readonly actions?: ReactNode;
}

/** More tests than this and their dots would hide their line. */
const MOST_DOTS = 24;
/** Pixels that one tick of the axis of steps needs. */
const TICK_ROOM = 70;

export function StepChart(props: StepChartProps) {
  const { title, points, tests, actions, empty } = props;
  const isEmpty = points.length === 0 && tests.length === 0;
  return (
    <ChartFrame title={title} legend={legendOf(props)} actions={actions} empty={isEmpty ? empty : undefined}>
      {(size, tipRoot) => {
        const { color, marks, rates, others, format, rawWords } = props;
        const y = props.yAxis(size.height);
        const lastStep = Math.max(props.lastStep, points.at(-1)?.step ?? 0, tests.at(-1)?.step ?? 0);
        const x = stepAxis(lastStep, props.stepsPerEpoch, Math.floor(size.width / TICK_ROOM));
        const rows = stepRows(points, tests, y);
        return (
          <Plot
            size={size}
            tipRoot={tipRoot}
            rows={rows}
            x={x}
            y={y}
            top={WORDS_ROOM}
            summary={summarize(title, points, tests, marks, format, props.stepsPerEpoch)}
            tip={(row) => stepTip(row, bucketOf(row.step, rates), format, rawWords, atStep(others, row.step))}
            numbers={(row) => stepNumbers(row, bucketOf(row.step, rates), format, atStep(others, row.step))}
            isKept={({ testValue }) => testValue !== undefined}
          >
            {others.map((run) => (
              <OtherRunLine key={run.name} run={run} y={y} />
            ))}
            <Band rows={rows} color={color} opacity={0.16} line={STROKES.thin} />
            <EdgeMarks steps={placelessSteps(points, y)} y={y.domain[0]} color={color} />
            <Line
              dataKey="smooth"
              stroke={color}
              {...STROKES.strong}
              {...STILL}
              dot={points.length === 1 ? { r: 3, fill: color, stroke: 'none' } : false}
            />
            {tests.length > 0 && (
              <Line
                dataKey="test"
                stroke="var(--text)"
                {...STROKES.dashed}
                {...STILL}
                connectNulls
                dot={tests.length <= MOST_DOTS ? TEST_DOT : false}
              />
            )}
            <RateMarks
              marks={marks}
              lastStep={x.domain[1]}
              end={endOf(points, props.divergedAt)}
              above={y.above === undefined ? undefined : format(y.above)}
              below={y.below === undefined ? undefined : format(y.below)}
            />
          </Plot>
        );
      }}
    </ChartFrame>
  );
}

/** Where the run came to a bad end, and how that is called. */
function endOf(points: readonly StepPoint[], divergedAt: number | undefined): BadEnd | undefined {
  if (divergedAt !== undefined) return { step: divergedAt, words: messages.divergedHere };
  const step = firstBadStep(points);
  return step === undefined ? undefined : { step, words: messages.noNumber };
}

/** Nothing moves but the data. */
export const STILL = { type: 'linear', dot: false, activeDot: false, isAnimationActive: false } as const;

const TEST_DOT = { r: 2, fill: 'var(--text)', stroke: 'none' };

/** What the other runs had at a step. */
const atStep = (others: readonly OtherRun[], step: number): readonly (readonly [string, StepPoint | undefined])[] =>
  others.map(({ name, points }) => [name, bucketOf(step, points)] as const);

const legendOf = ({ color, rawWords, others }: StepChartProps): readonly LegendEntry[] => [
  { words: rawWords, color, sample: 'thin' },
  { words: messages.lines.smoothed, color, sample: 'strong' },
  { words: messages.lines.test, color: 'var(--text)', sample: 'dashed' },
  ...others.map(
    ({ name, place }): LegendEntry =>
      place === undefined
        ? { words: name, color: 'var(--muted)', sample: 'dotted' }
        : { words: name, color: laneColor(place), sample: { lane: place } },
  ),
];
