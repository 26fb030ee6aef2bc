/** The settings that a run trains with now: some of them change while it goes on. */
import type { Result } from '../../lib/result.ts';
import { rateAt, scheduleOf } from '../../network/schedules.ts';
import {
  OPTIONAL_SETTINGS,
  type OptimizerParams,
  optimizerParams,
  sameOptimizer,
  type TrainingSettings,
  withoutSettings,
} from '../../network/training.ts';
import type { LiveSettings, LrMark } from '../shared/protocol.ts';
import { checkSettings } from './planCheck.ts';

export interface CurrentSettings {
  readonly now: TrainingSettings;
  /** What a step (from 1) is taken with: the settings of now, and of the learning rate what the schedule makes of it. */
  settingsAt(step: number): TrainingSettings;
  /** Asked once for each step: whether a hand has moved the rate since the step before, also by another schedule. What a schedule does is no mark. */
  markAt(step: number): LrMark | undefined;
  /** Asked once for each step: the optimizer's arguments, where they are others than at the step before, and at the first one. */
  newParamsAt(): OptimizerParams | undefined;
  setRate(lr: number): Result<undefined>;
  /** Settings that are not named stay as they are; without `epochs` and `max_steps` there is no end, without a schedule the rate stays. */
  setLive(live: LiveSettings): Result<undefined>;
}

/**
 * Values that are out of bounds are refused, and those before them stay.
 * @param samples how many there are to train on: some schedules reach to the end of the run
 */
export function createSettings(first: TrainingSettings, samples: number): CurrentSettings {
  let now = first;
  let factorAt = scheduleOf(now, samples);
  const rateNow = (step: number) => now.lr * factorAt(step);
  /** As they were at the step before. */
  let before: TrainingSettings | undefined;
  /** Those with the optimizer's arguments of the last step. */
  let params: TrainingSettings | undefined;
  const take = (next: TrainingSettings): Result<undefined> => {
    const checked = checkSettings(next);
    if (checked.ok) [now, factorAt] = [next, scheduleOf(next, samples)];
    return checked;
  };
  return {
    get now() {
      return now;
    },
    settingsAt(step) {
      const lr = rateNow(step);
      return lr === now.lr ? now : { ...now, lr };
    },
    markAt(step) {
      const last = before ?? now;
      before = now;
      if (last === now) return undefined;
      const [from, to] = [rateAt(last, step, samples), rateNow(step)];
      return from === to ? undefined : { step, from, to };
    },
    newParamsAt() {
      const last = params;
      params = now;
      return last && (last === now || sameOptimizer(last, now)) ? undefined : optimizerParams(now);
    },
    setRate: (lr) => take({ ...now, lr }),
    setLive: (live) => take({ ...withoutSettings(now, OPTIONAL_SETTINGS), ...live }),
  };
}
