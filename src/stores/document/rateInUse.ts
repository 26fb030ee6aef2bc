/** The learning rate that is judged: that of the run where there is one, with what the run did with it; else the one that is chosen. */
import type { TrainingSettings } from '../../network/training.ts';
import { type RateOutcome, rateOutcome } from '../run/rateOutcome.ts';
import { isUnderWay } from '../run/runState.ts';
import { useMetrics, useRun } from '../run/useRun.ts';
import { useDocument } from './document.ts';

export interface RateInUse extends Pick<TrainingSettings, 'optimizer' | 'lr'> {
  readonly outcome: RateOutcome | undefined;
}

/** Another optimizer that was chosen while a run goes on is one of the next run. */
export function useRateInUse(): RateInUse {
  const run = useRun((state) => state);
  const training = useDocument(({ document }) => document.training);
  const outcome = useMetrics((metrics) => rateOutcome(run, metrics));
  const { optimizer, lr } = (isUnderWay(run) ? run.settings : undefined) ?? training;
  return { optimizer, lr, outcome };
}
