/** Commands for a step that is taken beat by beat. */
import { BEATS, type Beat } from '../../../network/beats.ts';
import { takeBeats } from '../../builder/builder.ts';
import { currentRun } from '../../builder/currentRun.ts';
import { showPane, togglePane } from '../../panes.ts';
import { isRunning } from '../../run/runState.ts';
import { always, type Command } from './command.ts';

/** Their numbers in the loop are their keys. */
const beat = (name: Beat) => ({
  keys: [String(BEATS.indexOf(name) + 1)],
  where: 'canvas' as const,
  group: 'training' as const,
  line: 'beat' as const,
  isPossible: () => !isRunning(currentRun().run.getState().phase),
  needs: 'pause' as const,
  run: () => {
    showPane('beats');
    takeBeats([name]);
  },
});

export const BEAT_COMMANDS = {
  beats: {
    keys: [],
    where: 'page',
    group: 'training',
    words: ['zero_grad', 'backward'],
    isPossible: always,
    run: () => togglePane('beats'),
  },
  zeroGrad: beat('zero_grad'),
  forward: beat('forward'),
  loss: beat('loss'),
  backward: beat('backward'),
  optimizerStep: beat('step'),
} as const satisfies Record<string, Command>;
