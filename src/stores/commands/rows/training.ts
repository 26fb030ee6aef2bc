/** Commands on the run: its buttons. */
import { pause, reset, step, train } from '../../builder/builder.ts';
import { currentRun } from '../../builder/currentRun.ts';
import { isRunning } from '../../run/runState.ts';
import { always, type Command } from './command.ts';

export const toggleTraining = (): void => (isRunning(currentRun().run.getState().phase) ? pause() : train());

export const TRAINING_COMMANDS = {
  train: { label: 'Train or pause', keys: ['space'], where: 'page', group: 'Training', isPossible: always, run: toggleTraining },
  step: { label: 'Take one step', keys: ['.'], where: 'canvas', group: 'Training', repeats: true, isPossible: always, run: step },
  reset: { label: 'Reset the parameters', keys: [], where: 'page', group: 'Training', isPossible: always, run: reset },
} as const satisfies Record<string, Command>;
