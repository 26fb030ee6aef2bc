/** The learning rate as a hand sets it: that of the step to come, whatever a schedule makes of the one that is set. */
import { rateToSet } from '../../network/schedules.ts';
import { useDocument } from '../document/document.ts';
import { setTraining } from '../document/editing.ts';
import { currentRun } from './currentRun.ts';

/** Has the run's next step go by this rate; a schedule is moved as a whole for it. */
export function setNextRate(rate: number, gesture?: string): void {
  const lr = lrFor(rate);
  if (lr !== useDocument.getState().document.training.lr) setTraining({ lr }, gesture);
}

function lrFor(rate: number): number {
  const { run, history } = currentRun();
  const { plan } = run.getState();
  const { training } = useDocument.getState().document;
  if (!plan || (training.schedule ?? 'constant') === 'constant') return rate;
  // Digits that nobody can have meant would stand in the field.
  return Number(rateToSet(training, rate, history.records.steps + 1, plan.spec.data.facts.train).toPrecision(6));
}
