/** The share of right answers in every batch, smoothed, and in the test set. */
import { memo, type ReactNode } from 'react';
import { formatPercent } from '../lib/numbers.ts';
import type { Axis } from './axes.ts';
import type { AccuracyPoint, LrMark, TestPoint } from './points.ts';
import { StepChart } from './StepChart.tsx';

export interface AccuracyChartProps {
  /** Shares, 0 to 1. */
  readonly points: readonly AccuracyPoint[];
  readonly tests: readonly TestPoint[];
  readonly marks: readonly LrMark[];
  /** The learning rate in force now, for the tooltip. */
  readonly lr?: number;
  readonly stepsPerEpoch: number;
  /** Shown while there is nothing to draw. */
  readonly empty?: string;
  /** Controls at the right of the title. */
  readonly actions?: ReactNode;
}

export const AccuracyChart = memo(function AccuracyChart({ points, marks, lr, stepsPerEpoch, actions, ...props }: AccuracyChartProps) {
  const tests = props.tests.flatMap(({ step, accuracy }) => (accuracy === null ? [] : [{ step, value: accuracy }]));
  return (
    <StepChart
      title="Accuracy"
      color="var(--data)"
      points={points}
      tests={tests}
      marks={marks}
      lr={lr}
      stepsPerEpoch={stepsPerEpoch}
      yAxis={() => SHARES}
      format={(share) => formatPercent(share, 2)}
      rawWords="batch"
      empty={props.empty ?? 'Press Train: the accuracy of every batch appears here.'}
      actions={actions}
    />
  );
});

/** Always 0 to 100 %: a chart that zooms in by itself makes noise look like news. */
const SHARES: Axis = {
  scale: 'linear',
  domain: [0, 1],
  ticks: [0, 0.25, 0.5, 0.75, 1],
  format: (share) => `${Math.round(share * 100)}\u00a0%`,
};
