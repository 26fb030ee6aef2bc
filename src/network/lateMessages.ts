/** What schedules and stops do, said where they are chosen or explained: most runs have none. */
import { defineMessages } from '../lib/messages.ts';
import type { ScheduleName } from './schedules.ts';
import { STOP_WINDOW, type StopName } from './stopping.ts';

export const messages = defineMessages('network/late', {
  schedules: {
    constant: 'The rate stays as it is set.',
    StepLR: 'Multiplies the rate by gamma after every step_size steps.',
    ExponentialLR: 'Multiplies the rate by gamma after every step.',
    CosineAnnealingLR: 'Lowers the rate to 0 along half a cosine over T_max steps; beyond them it rises again.',
    SequentialLR:
      'LinearLR raises the rate from start_factor of it over total_iters steps; then CosineAnnealingLR lowers it to 0 over T_max steps.',
    OneCycleLR: 'Up to the rate that is set, its max_lr, over pct_start of total_steps, and down to almost 0 over the rest.',
  } satisfies Record<ScheduleName, string>,
  stopNames: {
    stop_seconds: 'Stop at seconds',
    stop_loss: 'Stop at loss',
    stop_accuracy: 'Stop at test accuracy',
    patience: 'Patience',
  } satisfies Record<StopName, string>,
  /** The rule of each in a sentence. */
  stops: {
    stop_seconds: 'Seconds of training; pauses and waiting for data do not count.',
    stop_loss: `The mean loss of the last ${STOP_WINDOW} batches is at most this.`,
    stop_accuracy: 'The newest test has at least this accuracy: 0.97 is 97 %.',
    patience: `For so many steps the mean loss of ${STOP_WINDOW} batches has not been lower than ever before. Less than 0.01 % of it does not count.`,
  } satisfies Record<StopName, string>,
});
