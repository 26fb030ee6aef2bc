/** Another moment of a run that rests, shown in its place: the trainer stands there until the run goes on, and the run stays where it is. */
import type { ParameterSpec } from '../../network/read/spec.ts';
import type { Checkpoint } from '../shared/protocol.ts';
import { type EngineCheckpoint, fromCheckpoint } from './engineCheckpoint.ts';
import type { Trainer } from './trainer.ts';

export interface ShownMoment {
  /** Where the run itself stands, while another moment is shown. */
  readonly newest: EngineCheckpoint | undefined;
  show(moment: Checkpoint): void;
  /** The trainer stands where the run does again. */
  leave(): void;
}

export function createShownMoment(trainer: Trainer, specs: readonly ParameterSpec[]): ShownMoment {
  let newest: EngineCheckpoint | undefined;
  return {
    get newest() {
      return newest;
    },
    show(moment) {
      newest ??= trainer.save();
      trainer.restore(fromCheckpoint(specs, moment));
    },
    leave() {
      if (newest) trainer.restore(newest);
      newest = undefined;
    },
  };
}
