/** Finds the step that made a run diverge: goes back to where all was well and takes every step again, looking closely. */
import type { TrainingSettings } from '../../../network/training.ts';
import type { Divergence } from '../../shared/protocol.ts';
import { gentlerRate } from './gentlerRate.ts';
import type { Guard } from './guard.ts';
import type { Held } from '../held.ts';
import { findLastGood } from './lastGood.ts';
import type { Learner } from '../learner.ts';

/** A loss so many times that at the anchor is no longer well. */
const ABOVE = 2;

/** How far a step threw one tensor; its largest |gradient| and |change|. */
interface Throw {
  readonly tensor: string;
  readonly gradient: number;
  readonly change: number;
}

/**
 * Runs repeat exactly, so the steps come out as they did. Yields between two of them, for the worker to take a breath.
 * In the end the learner stands before the step that did it.
 * @param names of the parameters, in their order
 */
export function* findDivergence(learner: Learner, guard: Guard, names: readonly string[]): Generator<void, Divergence> {
  const noticedAt = learner.stepsDone;
  const { held, level } = guard.anchor;
  const losses = yield* replay(learner, guard, noticedAt);
  const limit = Math.max(ABOVE * level, guard.reference / 10);
  const index = findLastGood(losses, limit, guard.settingsAt(noticedAt).batch_size);
  const step = Math.min(held.step + 1 + index, noticedAt);
  yield* replay(learner, guard, step - 1);
  const good = learner.hold();
  const settings = guard.settingsAt(step);
  const lossBefore = losses[index] ?? Number.NaN;
  const farthest = measureThrow(learner, good, settings, names);
  const lossAfter = lossNow(learner);
  yield;
  const suggestedRate = Number.isFinite(lossBefore) ? yield* gentlerRate(learner, good, settings, guard.reference) : undefined;
  learner.putBack(good);
  return {
    step,
    noticedAt,
    lossBefore,
    lossAfter,
    rate: settings.lr,
    ...farthest,
    ...(suggestedRate === undefined ? {} : { suggestedRate }),
  };
}

/** Takes the steps from the anchor to `last` again. @returns the loss before each and after all; NaN where a parameter was not finite */
function* replay(learner: Learner, { anchor, settingsAt }: Guard, last: number): Generator<void, number[]> {
  const losses: number[] = [];
  learner.putBack(anchor.held);
  while (learner.stepsDone < last) {
    const before = learner.isSound();
    const { loss } = learner.step(settingsAt(learner.stepsDone + 1)).figures;
    losses.push(before ? loss : Number.NaN);
    yield;
  }
  return [...losses, lossNow(learner)];
}

/** Takes the step, and finds the tensor that it changed most. */
function measureThrow(learner: Learner, before: Held, settings: TrainingSettings, names: readonly string[]): Throw {
  learner.putBack(before);
  const gradients = learner.nextGradients();
  learner.step(settings);
  const after = learner.hold();
  const throws = names.map((tensor, i) => ({
    tensor,
    gradient: largest(gradients[i] ?? [], () => 0),
    change: largest(after.parameters[i] ?? [], (j) => before.parameters[i]?.[j] ?? 0),
  }));
  return throws.reduce((farthest, one) => (one.change > farthest.change ? one : farthest));
}

/** The largest |value − origin|; infinite where one is not a number. */
function largest(values: ArrayLike<number>, originOf: (index: number) => number): number {
  let most = 0;
  for (let i = 0; i < values.length; i++) {
    const distance = Math.abs((values[i] ?? 0) - originOf(i));
    if (!(distance <= most)) most = Number.isNaN(distance) ? Number.POSITIVE_INFINITY : distance;
  }
  return most;
}

/** The next batch's loss, or where it has not arrived the last one's, as the parameters are now. */
function lossNow(learner: Learner): number {
  if (!learner.isSound()) return Number.NaN;
  const next = learner.stepsDone + 1;
  return learner.lossAt(learner.isReady(next) ? next : learner.stepsDone);
}
