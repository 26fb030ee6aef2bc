/** Finds the step that made a run diverge: goes back to where all was well and takes every step again, looking closely. */
import type { TrainingSettings } from '../../../network/training.ts';
import type { Divergence } from '../../shared/protocol.ts';
import type { EngineCheckpoint } from '../engineCheckpoint.ts';
import type { Trainer } from '../trainer.ts';
import type { DivergenceMonitor } from './divergenceMonitor.ts';
import { findLastGood } from './lastGood.ts';
import { suggestLr } from './suggestLr.ts';

/** A loss so many times that at the anchor is no longer well. */
const ABOVE = 2;

/** How far a step threw one tensor; its largest |gradient| and |change|. */
interface Throw {
  readonly tensor: string;
  readonly gradient: number;
  readonly change: number;
}

/**
 * Runs repeat exactly, so the steps come out as they did. Yields between two of them, for the worker to take commands.
 * In the end the trainer stands before the step that did it.
 * @param names of the parameters, in their order
 */
export function* searchDivergence(trainer: Trainer, monitor: DivergenceMonitor, names: readonly string[]): Generator<void, Divergence> {
  const noticedAt = trainer.stepsDone;
  const { checkpoint, level } = monitor.anchor;
  const losses = yield* replay(trainer, monitor, noticedAt);
  const limit = Math.max(ABOVE * level, monitor.reference / 10);
  const index = findLastGood(losses, limit, monitor.settingsAt(noticedAt).batch_size);
  const step = Math.min(checkpoint.step + 1 + index, noticedAt);
  yield* replay(trainer, monitor, step - 1);
  const good = trainer.save();
  const settings = monitor.settingsAt(step);
  const lossBefore = losses[index] ?? Number.NaN;
  const farthest = measureThrow(trainer, good, settings, names);
  const lossAfter = lossNow(trainer);
  yield;
  const suggestedLr = Number.isFinite(lossBefore) ? yield* suggestLr(trainer, good, settings, monitor.reference) : undefined;
  trainer.restore(good);
  return {
    step,
    noticedAt,
    lossBefore,
    lossAfter,
    lr: settings.lr,
    ...farthest,
    ...(suggestedLr === undefined ? {} : { suggestedLr }),
  };
}

/** Takes the steps from the anchor to `last` again. @returns the loss before each and after all; NaN where a parameter was not finite */
function* replay(trainer: Trainer, { anchor, settingsAt }: DivergenceMonitor, last: number): Generator<void, number[]> {
  const losses: number[] = [];
  trainer.restore(anchor.checkpoint);
  while (trainer.stepsDone < last) {
    const before = trainer.isSound();
    const { loss } = trainer.step(settingsAt(trainer.stepsDone + 1)).figures;
    losses.push(before ? loss : Number.NaN);
    yield;
  }
  return [...losses, lossNow(trainer)];
}

/** Takes the step, and finds the tensor that it changed most. */
function measureThrow(trainer: Trainer, before: EngineCheckpoint, settings: TrainingSettings, names: readonly string[]): Throw {
  trainer.restore(before);
  const gradients = trainer.nextGradients();
  trainer.step(settings);
  const after = trainer.save();
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
function lossNow(trainer: Trainer): number {
  if (!trainer.isSound()) return Number.NaN;
  const next = trainer.stepsDone + 1;
  return trainer.lossAt(trainer.isReady(next) ? next : trainer.stepsDone);
}
