/** Commands on the run: its buttons, and the way to each of its settings. */
import { SCHEDULE_NAMES } from '../../../network/schedules.ts';
import { OPTIMIZER_ARGUMENTS, OPTIMIZER_NAMES, optimizerFields } from '../../../network/training.ts';
import type { WordId } from '../../../network/words.ts';
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

/** The focus goes to the field of a setting, which this word explains. */
const setting = (field: WordId, words: readonly string[] = [], keys: readonly string[] = []) => ({
  keys,
  where: keys.length > 0 ? ('canvas' as const) : ('page' as const),
  group: 'training' as const,
  words,
  isPossible: always,
  run: () => viewCommands.fields?.focus(field),
});

const SETTINGS = {
  rate: setting('lr', ['lr'], ['l']),
  optimizer: setting('optimizer', OPTIMIZER_NAMES),
  batchSize: setting('batch_size'),
  epochs: setting('epochs'),
  seed: setting('seed'),
  schedule: setting('schedule', ['lr_scheduler', ...SCHEDULE_NAMES]),
  maxSteps: setting('max_steps'),
  stopAt: setting('stop_accuracy'),
  shuffle: setting('shuffle'),
  arithmetic: setting('arithmetic'),
  arguments: {
    ...setting('optimizer', [...OPTIMIZER_ARGUMENTS.keys()]),
    run: () => viewCommands.fields?.focus(optimizerFields(useDocument.getState().document.training.optimizer)[0]?.[0] ?? 'optimizer'),
  },
};

const PACE = { where: 'page', group: 'training', repeats: true, isPossible: always } as const;

export const TRAINING_COMMANDS = {
  train: { keys: ['space'], where: 'page', group: 'training', isPossible: always, run: toggleTraining },
  step: { keys: ['.'], where: 'canvas', group: 'training', repeats: true, isPossible: always, run: step },
  reset: { keys: [], where: 'page', group: 'training', isPossible: always, run: reset },
  newSeed: {
    keys: [],
    where: 'page',
    group: 'training',
    isPossible: always,
    run: drawAnew,
  },
  race: {
    keys: [],
    where: 'page',
    group: 'training',
    isPossible: always,
    run: () => enlargePane('race'),
  },
  runs: {
    keys: [],
    where: 'page',
    group: 'training',
    isPossible: always,
    run: () => enlargePane('runs'),
  },
  findRate: {
    keys: [],
    where: 'page',
    group: 'training',
    words: ['lr'],
    isPossible: () => !embedding,
    needs: 'ownPage',
    run: openFinder,
  },
  slower: { keys: ['<'], ...PACE, run: () => movePace(-1) },
  faster: { keys: ['>'], ...PACE, run: () => movePace(1) },
  pace: setting('pace'),
  ...SETTINGS,
} as const satisfies Record<string, Command>;
