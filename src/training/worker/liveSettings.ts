/** The settings that a run trains with now: some of them change while it goes on. */
import type { Result } from '../../lib/result.ts';
import type { TrainingSettings } from '../../network/training.ts';
import type { LiveSettings } from '../shared/protocol.ts';
import { checkSettings } from './planCheck.ts';

export interface CurrentSettings {
  readonly now: TrainingSettings;
  setRate(lr: number): Result<undefined>;
  /** Settings that are not named stay as they are; without `epochs` and `max_steps` there is no end. */
  setLive(live: LiveSettings): Result<undefined>;
}

/** Values that are out of bounds are refused, and those before them stay. */
export function createSettings(first: TrainingSettings): CurrentSettings {
  let now = first;
  const take = (next: TrainingSettings): Result<undefined> => {
    const checked = checkSettings(next);
    if (checked.ok) now = next;
    return checked;
  };
  return {
    get now() {
      return now;
    },
    setRate: (lr) => take({ ...now, lr }),
    setLive(live) {
      const { epochs: _epochs, max_steps: _maxSteps, ...kept } = now;
      return take({ ...kept, ...live });
    },
  };
}
