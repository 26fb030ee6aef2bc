/** The learning rate that is seen and judged: that of the run's next step where there is one, with what the run did with it; else that of the first step. */
import { type ScheduleName, scheduleFactor } from '../../network/schedules.ts';
import type { TrainingSettings } from '../../network/training.ts';
import { type RateOutcome, rateOutcome } from '../run/rateOutcome.ts';
import { isUnderWay } from '../run/runState.ts';
import { useMetrics, useRun } from '../run/useRun.ts';
import { useDocument } from './document.ts';

export interface RateInUse extends Pick<TrainingSettings, 'optimizer' | 'lr'> {
  readonly outcome: RateOutcome | undefined;
  /** What moves it, where something does: what the rate that is set is multiplied by. */
  readonly scheduled?: { readonly by: ScheduleName; readonly factor: number; readonly lr: number };
}

/** Another optimizer that was chosen while a run goes on is one of the next run. */
export function useRateInUse(): RateInUse {
  const run = useRun((state) => state);
  const training = useDocument(({ document }) => document.training);
  const outcome = useMetrics((metrics) => rateOutcome(run, metrics));
  const done = useMetrics(({ latest }) => latest?.step ?? 0);
  const settings = (isUnderWay(run) ? run.settings : undefined) ?? training;
  const { optimizer, lr, schedule = 'constant' } = settings;
  if (schedule === 'constant' || !run.plan) return { optimizer, lr, outcome };
  const factor = scheduleFactor(settings, done + 1, run.plan.spec.data.facts.train);
  return { optimizer, lr: lr * factor, outcome, scheduled: { by: schedule, factor, lr } };
}
