/** The learning rate that is seen and judged: that of the run's next step while it goes on, with what the run did with it; else the one that is set. */
import type { ScheduleName } from '../../network/schedules.ts';
import type { TrainingSettings } from '../../network/training.ts';
import { type RateOutcome, rateOutcome } from '../run/rateOutcome.ts';
import { isUnderWay, nextFactor } from '../run/runState.ts';
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
  const settings = (isUnderWay(run) ? run.settings : undefined) ?? training;
  const { optimizer, lr, schedule = 'constant' } = settings;
  const factor = useMetrics(({ latest }) => nextFactor(run, settings, latest?.step ?? 0)); // news of steps draw nothing where nothing moves it
  if (factor === undefined) return { optimizer, lr, outcome };
  return { optimizer, lr: lr * factor, outcome, scheduled: { by: schedule, factor, lr } };
}
