/** Commands on the run: its buttons, and the way to each of its settings. */
import { SCHEDULE_NAMES } from '../../../network/schedules.ts';
import { OPTIMIZER_ARGUMENTS, OPTIMIZER_NAMES, optimizerFields } from '../../../network/training.ts';
import { drawAnew, pause, reset, step, train } from '../../builder/builder.ts';
import { currentRun } from '../../builder/currentRun.ts';
import { movePace } from '../../builder/pace.ts';
import { useDocument } from '../../document/document.ts';
import { embedding } from '../../embedding.ts';
import { enlargePane } from '../../panes.ts';
import { isRunning } from '../../run/runState.ts';
import { viewCommands } from '../../viewCommands.ts';
import { always, type Command } from './command.ts';

export const toggleTraining = (): void => (isRunning(currentRun().run.getState().phase) ? pause() : train());

/** The pane, large, and a test begun in it: what makes it comes when it is asked for. */
export function openFinder(): void {
  enlargePane('finder');
  void import('../../laboratory/finder/finder.ts').then(({ findRate }) => findRate());
}

/** The focus goes to the field of a setting, which has this label. */
const setting = (label: string, field: string, words: readonly string[] = [], keys: readonly string[] = []) => ({
  label,
  keys,
  where: keys.length > 0 ? ('canvas' as const) : ('page' as const),
  group: 'Training' as const,
  words,
  isPossible: always,
  run: () => viewCommands.fields?.focus(field),
});

const SETTINGS = {
  rate: setting('Set the learning rate', 'Learning rate value', ['lr'], ['l']),
  optimizer: setting('Choose the optimizer', 'Optimizer', OPTIMIZER_NAMES),
  batchSize: setting('Set the batch size', 'Batch size'),
  epochs: setting('Set the number of epochs', 'Epochs'),
  seed: setting('Set the seed', 'Seed'),
  schedule: setting('Choose the schedule', 'Schedule', ['lr_scheduler', ...SCHEDULE_NAMES]),
  maxSteps: setting('Set the last step', 'Max steps', ['max steps']),
  stopAt: setting('Set when training stops by itself', 'Stop at test accuracy', [
    'stop when',
    'early stopping',
    'patience',
    'loss',
    'seconds',
  ]),
  shuffle: setting('Shuffle the samples or not', 'shuffle'),
  arithmetic: setting('Compute the same numbers on every machine', 'same numbers on every machine'),
  arguments: {
    ...setting('Set the optimizer’s arguments', '', [...OPTIMIZER_ARGUMENTS.keys()]),
    run: () => viewCommands.fields?.focus(optimizerFields(useDocument.getState().document.training.optimizer)[0]?.[0] ?? ''),
  },
};

const PACE = { where: 'page', group: 'Training', repeats: true, words: ['pace', 'speed'], isPossible: always } as const;

export const TRAINING_COMMANDS = {
  train: { label: 'Train or pause', keys: ['space'], where: 'page', group: 'Training', isPossible: always, run: toggleTraining },
  step: { label: 'Take one step', keys: ['.'], where: 'canvas', group: 'Training', repeats: true, isPossible: always, run: step },
  reset: { label: 'Reset the parameters', keys: [], where: 'page', group: 'Training', isPossible: always, run: reset },
  newSeed: {
    label: 'Draw the parameters anew with the next seed',
    keys: [],
    where: 'page',
    group: 'Training',
    words: ['new seed', 'random'],
    isPossible: always,
    run: drawAnew,
  },
  race: {
    label: 'Race several learning rates',
    keys: [],
    where: 'page',
    group: 'Training',
    words: ['compare', 'laboratory', 'optimizers', 'batch sizes', 'seeds'],
    isPossible: always,
    run: () => enlargePane('race'),
  },
  runs: {
    label: 'Look at all runs',
    keys: [],
    where: 'page',
    group: 'Training',
    words: ['compare', 'history', 'experiments', 'notes', 'hand in', 'report'],
    isPossible: always,
    run: () => enlargePane('runs'),
  },
  findRate: {
    label: 'Find a learning rate',
    keys: [],
    where: 'page',
    group: 'Training',
    words: ['finder', 'lr', 'range test'],
    isPossible: () => !embedding,
    needs: 'Open the network in a page of its own',
    run: openFinder,
  },
  slower: { label: 'Train more slowly', keys: ['<'], ...PACE, run: () => movePace(-1) },
  faster: { label: 'Train faster', keys: ['>'], ...PACE, run: () => movePace(1) },
  pace: setting('Set the pace', 'Pace', ['speed', 'slow']),
  ...SETTINGS,
} as const satisfies Record<string, Command>;
