/** The share of right answers in every batch, smoothed, and in the test set. */
import { memo, type ReactNode } from 'react';
import { formatPercent } from '../lib/numbers.ts';
import { errorAxis, shareAxis } from './accuracyAxis.ts';
import { smoothOf } from './LossChart.tsx';
import { messages } from './messages.ts';
import type { AccuracyPoint, LrMark, OtherRun, RateRange, TestPoint } from './points.ts';
import { StepChart } from './StepChart.tsx';

export interface AccuracyChartProps {
  /** Shares, 0 to 1. */
  readonly points: readonly AccuracyPoint[];
  readonly tests: readonly TestPoint[];
  readonly marks: readonly LrMark[];
  /** The same figure of other runs: of the one before faintly, of chosen ones in colors. */
  readonly others?: readonly OtherRun[];
  /** The learning rates of all steps, for the tooltip. */
  readonly rates?: readonly RateRange[];
  readonly stepsPerEpoch: number;
  /** The newest step of the run: where all of its charts end. */
  readonly lastStep: number;
  /** An axis by the share of wrong answers, on which 99 % and 99.9 % are apart. */
  readonly logScale?: boolean;
  /** Shown while there is nothing to draw. */
  readonly empty?: string;
  /** Controls at the right of the title. */
  readonly actions?: ReactNode;
}

/** Pixels that one tick of the axis needs. */
const TICK_ROOM = 26;

export const AccuracyChart = memo(function AccuracyChart(props: AccuracyChartProps) {
  const { points, marks, rates = [], others = [], stepsPerEpoch, lastStep, logScale = false, actions } = props;
  const tests = props.tests.flatMap(({ step, accuracy }) => (accuracy === null ? [] : [{ step, value: accuracy }]));
  const own = [...points.flatMap(({ low, high, mean, smooth }) => [low, high, mean, smooth]), ...tests.map(({ value }) => value)];
  const shares = [...own, ...smoothOf(others, lastStep)];
  return (
    <StepChart
      title={messages.titles.accuracy}
      color="var(--data)"
      points={points}
      tests={tests}
      marks={marks}
      rates={rates}
      others={others}
      stepsPerEpoch={stepsPerEpoch}
      lastStep={lastStep}
      yAxis={(height) => (logScale ? errorAxis : shareAxis)(shares, Math.floor(height / TICK_ROOM))}
      format={(share) => formatPercent(share, 2)}
      rawWords={messages.lines.batch}
      empty={props.empty ?? messages.empty.accuracy}
      actions={actions}
    />
  );
});
