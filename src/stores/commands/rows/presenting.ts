/** Commands of the presenter view, whose keys are heard before all others while somebody presents. Clickers send PageUp and PageDown. */
import { embedding } from '../../embedding.ts';
import { isPresenting, present, stopPresenting, toggleBlack, toggleRing, usePresenting } from '../../presenting.ts';
import { viewCommands } from '../../viewCommands.ts';
import type { Command } from './command.ts';
import { toggleTraining } from './training.ts';

const row = (label: string, keys: readonly string[], run: () => void) => ({
  label,
  keys,
  run,
  where: 'presenter' as const,
  group: 'Presenting' as const,
  needs: 'Present first',
  isPossible: isPresenting,
});

/** Light first, then the way out. */
const leave = (): void => (usePresenting.getState().isBlack ? toggleBlack() : stopPresenting());

export const PRESENTING_COMMANDS = {
  present: {
    label: 'Present',
    keys: ['shift+p'],
    where: 'page',
    group: 'Presenting',
    words: ['projector', 'full screen', 'large'],
    needs: 'Open the network in a page of its own',
    isPossible: () => !embedding && !isPresenting(),
    run: () => present('both'),
  },
  presentNext: row('Next beat of a step, or next part of the lesson', ['space'], () => viewCommands.presenter?.next()),
  presentTraining: row('Train or pause, in the presentation', ['t'], toggleTraining),
  nextStage: row('Next stage', ['pagedown', 'arrowright', 'arrowdown'], () => viewCommands.presenter?.go(1)),
  formerStage: row('Stage before', ['pageup', 'arrowleft', 'arrowup'], () => viewCommands.presenter?.go(-1)),
  black: row('Black screen, and back', ['b'], toggleBlack),
  ring: row('Ring around the pointer, or none', ['r'], toggleRing),
  leavePresentation: row('End the presentation', ['escape'], leave),
} as const satisfies Record<string, Command>;
