/** Looks for a rate with which a step that went wrong would have done no harm. */
import { mean } from '../../../lib/sums.ts';
import type { TrainingSettings } from '../../../network/training.ts';
import type { EngineCheckpoint } from '../engineCheckpoint.ts';
import type { Trainer } from '../trainer.ts';

/** Steps that a rate is tried for. */
const TRIAL = 10;
/** Below this no rate helps: the data or the parameters are at fault. */
const LEAST_RATE = 1e-9;
/** Harm is a mean loss above that of the same batches without any step, by more than this part of the reference. */
const NOISE = 0.01;
/** A trial whose loss is above what it should be by so many times that need not go on. */
const HOPELESS = 9;

/** The rates 1, 3, 10, 30, … below one, downwards. */
export function* ladderBelow(lr: number): Generator<number, void> {
  for (let power = Math.floor(Math.log10(lr)) + 1; 10 ** power >= LEAST_RATE; power--) {
    for (const digit of [3, 1]) {
      const rung = Number(`${digit}e${power}`);
      if (rung < lr) yield rung;
    }
  }
}

/**
 * Tries one rate after the other, from the same moment over the same batches. Yields between two steps.
 * @param good the moment before the step that went wrong
 * @param reference the loss of knowing nothing
 * @returns the highest rate on the ladder that does no harm
 */
export function* suggestLr(
  trainer: Trainer,
  good: EngineCheckpoint,
  settings: TrainingSettings,
  reference: number,
): Generator<void, number | undefined> {
  const still = yield* lossesAt(trainer, good);
  const limit = still + NOISE * reference;
  if (!Number.isFinite(limit)) return undefined;
  for (const lr of ladderBelow(settings.lr)) {
    if ((yield* meanLoss(trainer, good, { ...settings, lr }, limit + HOPELESS * Math.abs(limit))) <= limit) return lr;
  }
  return undefined;
}

/** The mean loss of the trial's batches, but the first, without any step. */
function* lossesAt(trainer: Trainer, good: EngineCheckpoint): Generator<void, number> {
  trainer.restore(good);
  const losses: number[] = [];
  for (let step = good.step + 2; step <= good.step + 1 + TRIAL && trainer.isReady(step); step++) {
    losses.push(trainer.lossAt(step));
    yield;
  }
  return mean(losses);
}

/** The mean loss of the same batches, each before its step; infinite once one is beyond `hopeless` or a parameter is not finite. */
function* meanLoss(trainer: Trainer, good: EngineCheckpoint, settings: TrainingSettings, hopeless: number): Generator<void, number> {
  trainer.restore(good);
  const losses: number[] = [];
  while (losses.length < TRIAL && trainer.isReady(trainer.stepsDone + 2)) {
    trainer.step(settings);
    const loss = trainer.lossAt(trainer.stepsDone + 1);
    if (!(loss <= hopeless)) return Number.POSITIVE_INFINITY;
    losses.push(loss);
    yield;
  }
  return trainer.isSound() ? mean(losses) : Number.POSITIVE_INFINITY;
}
