/** Commands for a step that is taken beat by beat. */
import { BEATS, type Beat } from '../../../network/beats.ts';
import { takeBeats } from '../../builder/builder.ts';
import { currentRun } from '../../builder/currentRun.ts';
import { showPane, togglePane } from '../../panes.ts';
import { isRunning } from '../../run/runState.ts';
import { always, type Command } from './command.ts';

/** Their numbers in the loop are their keys. */
const beat = (name: Beat) => ({
  label: `Take ${name}`,
  keys: [String(BEATS.indexOf(name) + 1)],
  where: 'canvas' as const,
  group: 'Training' as const,
  words: ['beat'],
  line: 'Take a beat of a step',
  isPossible: () => !isRunning(currentRun().run.getState().phase),
  needs: 'Pause first',
  run: () => {
    showPane('beats');
    takeBeats([name]);
  },
});

export const BEAT_COMMANDS = {
  beats: {
    label: 'Show or hide the five beats',
    keys: [],
    where: 'page',
    group: 'Training',
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
