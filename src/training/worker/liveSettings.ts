/** The settings that a run trains with now: some of them change while it goes on. */
import type { Result } from '../../lib/result.ts';
import { SCHEDULES, type Schedule } from '../../network/schedules.ts';
import type { TrainingSettings } from '../../network/training.ts';
import type { LiveSettings, LrMark } from '../shared/protocol.ts';
import { checkSettings } from './planCheck.ts';

export interface CurrentSettings {
  readonly now: TrainingSettings;
  /** What a step (from 1) is taken with: the settings of now, and of the learning rate what the schedule makes of it. */
  settingsAt(step: number): TrainingSettings;
  /** Asked once for each step: whether a hand has moved the learning rate since the step before. What a schedule does is no mark. */
  markAt(step: number): LrMark | undefined;
  setRate(lr: number): Result<undefined>;
  /** Settings that are not named stay as they are; without `epochs` and `max_steps` there is no end. */
  setLive(live: LiveSettings): Result<undefined>;
}

/** Values that are out of bounds are refused, and those before them stay. */
export function createSettings(first: TrainingSettings, schedule: Schedule = SCHEDULES.constant): CurrentSettings {
  let now = first;
  /** As it was set at the step before. */
  let before: number | undefined;
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
      const lr = schedule(now.lr, step);
      return lr === now.lr ? now : { ...now, lr };
    },
    markAt(step) {
      const from = before;
      before = now.lr;
      return from === undefined || from === now.lr ? undefined : { step, from, to: now.lr };
    },
    setRate: (lr) => take({ ...now, lr }),
    setLive(live) {
      const { epochs: _epochs, max_steps: _maxSteps, ...kept } = now;
      return take({ ...kept, ...live });
    },
  };
}
