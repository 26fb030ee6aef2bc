/** The settings that a run trains with now: some of them change while it goes on. */
import type { Result } from '../../lib/result.ts';
import { rateAt, SCHEDULE_ARGUMENT_NAMES } from '../../network/schedules.ts';
import { STOP_NAMES } from '../../network/stopping.ts';
import type { TrainingSettings } from '../../network/training.ts';
import type { LiveSettings, LrMark } from '../shared/protocol.ts';
import { checkSettings } from './planCheck.ts';

export interface CurrentSettings {
  readonly now: TrainingSettings;
  /** What a step (from 1) is taken with: the settings of now, and of the learning rate what the schedule makes of it. */
  settingsAt(step: number): TrainingSettings;
  /** Asked once for each step: whether a hand has moved the rate since the step before, also by another schedule. What a schedule does is no mark. */
  markAt(step: number): LrMark | undefined;
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
  /** As they were at the step before. */
  let before: TrainingSettings | undefined;
  const take = (next: TrainingSettings): Result<undefined> => {
    const checked = checkSettings(next);
    if (checked.ok) now = next;
    return checked;
  };
  return {
    get now() {
      return now;
    },
    settingsAt(step) {
      const lr = rateAt(now, step, samples);
      return lr === now.lr ? now : { ...now, lr };
    },
    markAt(step) {
      const last = before ?? now;
      before = now;
      if (last === now) return undefined;
      const [from, to] = [rateAt(last, step, samples), rateAt(now, step, samples)];
      return from === to ? undefined : { step, from, to };
    },
    setRate: (lr) => take({ ...now, lr }),
    setLive(live) {
      const gone = new Set<string>(['epochs', 'max_steps', 'schedule', ...SCHEDULE_ARGUMENT_NAMES, ...STOP_NAMES]);
      const kept = Object.fromEntries(Object.entries(now).filter(([name]) => !gone.has(name))) as unknown as TrainingSettings;
      return take({ ...kept, ...live });
    },
  };
}
