/** The learning rate as a hand sets it: that of the step to come, whatever a schedule makes of the one that is set. */
import { useDocument } from '../document/document.ts';
import { setTraining } from '../document/editing.ts';
import { nextFactor } from '../run/runState.ts';
import { currentRun } from './currentRun.ts';

/** Has the run's next step go by this rate; a schedule is moved as a whole for it. */
export function setNextRate(rate: number, gesture?: string): void {
  const lr = lrFor(rate);
  if (lr !== useDocument.getState().document.training.lr) setTraining({ lr }, gesture);
}

/** So little of a schedule is left that a hand means the rate of the whole. */
const LEAST_FACTOR = 1e-3;

function lrFor(rate: number): number {
  const { run, history } = currentRun();
  const factor = nextFactor(run.getState(), useDocument.getState().document.training, history.records.steps);
  // Digits that nobody can have meant would stand in the field.
  return factor === undefined || factor < LEAST_FACTOR ? rate : Number((rate / factor).toPrecision(6));
}
