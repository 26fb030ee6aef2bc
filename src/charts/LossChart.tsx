/** The loss of every step, smoothed, and of the test set; linear or log. */
import { memo, type ReactNode } from 'react';
import { formatNumber } from '../lib/numbers.ts';
import { type Axis, linearAxis, logAxis } from './axes.ts';
import { type Extent, logExtent, lossExtent } from './domains.ts';
import { messages } from './messages.ts';
import type { LossPoint, LrMark, OtherRun, RateRange, TestPoint } from './points.ts';
import type { TestValue } from './rows.ts';
import { StepChart } from './StepChart.tsx';

export interface LossChartProps {
  readonly points: readonly LossPoint[];
  readonly tests: readonly TestPoint[];
  readonly marks: readonly LrMark[];
  /** The same figure of other runs: of the one before faintly, of chosen ones in colors. */
  readonly others?: readonly OtherRun[];
  /** The learning rates of all steps, for the tooltip. */
  readonly rates?: readonly RateRange[];
  readonly stepsPerEpoch: number;
  /** The newest step of the run: where all of its charts end. */
  readonly lastStep: number;
  readonly logScale?: boolean;
  /** The step from which on the run is known to have blown up; the axis need not reach what came after. */
  readonly divergedAt?: number | undefined;
  /** Shown while there is nothing to draw. */
  readonly empty?: string;
  /** Controls at the right of the title. */
  readonly actions?: ReactNode;
}

/** Pixels that one tick of the axis needs. */
const TICK_ROOM = 36;

export const LossChart = memo(function LossChart(props: LossChartProps) {
  const { points, marks, rates = [], others = [], stepsPerEpoch, lastStep, logScale = false, divergedAt, actions } = props;
  const tests = props.tests.map(({ step, loss }) => ({ step, value: loss }));
  const own = numbersOf(points, tests);
  const numbers = [...own, ...smoothOf(others, lastStep)];
  const good = divergedAt === undefined ? undefined : numbersOf(upTo(divergedAt, points), upTo(divergedAt, tests));
  return (
    <StepChart
      title={messages.titles.loss}
      color="var(--loss)"
      points={points}
      tests={tests}
      marks={marks}
      rates={rates}
      others={others}
      stepsPerEpoch={stepsPerEpoch}
      lastStep={lastStep}
      yAxis={(height) => withOwnEnds(own, (logScale ? logLossAxis : linearLossAxis)(numbers, good, Math.floor(height / TICK_ROOM)))}
      format={formatNumber}
      rawWords={messages.lines.step}
      divergedAt={divergedAt}
      empty={props.empty ?? messages.empty.loss}
      actions={actions}
    />
  );
});

/** Of the runs that were chosen, as far as the chart reaches: the axis has room for them. */
export const smoothOf = (others: readonly OtherRun[], lastStep: number): readonly number[] =>
  others.flatMap(({ points, place }) => (place === undefined ? [] : upTo(lastStep, points).map(({ smooth }) => smooth)));

const numbersOf = (points: readonly LossPoint[], tests: readonly TestValue[]): readonly number[] => [
  ...points.flatMap(({ mean, high, low }) => [mean, high, low]),
  ...tests.map((test) => test.value),
];

const upTo = <P extends { readonly step: number }>(last: number, points: readonly P[]): readonly P[] =>
  points.filter(({ step }) => step <= last);

/** What is said to lie beyond the axis is this run's, not another one's. */
const withOwnEnds = (own: readonly number[], axis: Axis): Axis => ({
  ...axis,
  above: own.some((value) => value === axis.above) ? axis.above : undefined,
  below: own.some((value) => value === axis.below) ? axis.below : undefined,
});

function linearLossAxis(numbers: readonly number[], good: readonly number[] | undefined, ticks: number): Axis {
  const extent = lossExtent(numbers, good);
  return reaching(linearAxis(extent?.low ?? 0, extent?.high || 1, ticks), extent);
}

function logLossAxis(numbers: readonly number[], good: readonly number[] | undefined, ticks: number): Axis {
  const extent = logExtent(numbers, good);
  const axis = logAxis(extent?.low ?? 0.01, extent?.high ?? 1, ticks);
  // Where nothing is above 0 there is no extent, and yet something to say.
  const least = numbers.filter(Number.isFinite).reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  return reaching(axis, extent ?? { low: 0, high: 0, ...(least <= 0 ? { beneath: least } : {}) });
}

/** What lies beyond the values that matter is told only where it is beyond the axis too, which is widened to whole ticks. */
const reaching = (axis: Axis, { beyond, beneath }: Partial<Extent> = {}): Axis => ({
  ...axis,
  above: beyond !== undefined && beyond > axis.domain[1] ? beyond : undefined,
  below: beneath !== undefined && beneath < axis.domain[0] ? beneath : undefined,
});
