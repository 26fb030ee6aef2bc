/** Commands of the presenter view, whose keys are heard before all others while somebody presents. Clickers send PageUp and PageDown. */
import { embedding } from '../../embedding.ts';
import { isPresenting, present, stopPresenting, toggleBlack, toggleRing, usePresenting } from '../../presenting.ts';
import { viewCommands } from '../../viewCommands.ts';
import type { Command } from './command.ts';
import { toggleTraining } from './training.ts';

const row = (keys: readonly string[], run: () => void) => ({
  keys,
  run,
  where: 'presenter' as const,
  group: 'presenting' as const,
  needs: 'presentation' as const,
  isPossible: isPresenting,
});

/** Light first, then the way out. */
const leave = (): void => (usePresenting.getState().isBlack ? toggleBlack() : stopPresenting());

export const PRESENTING_COMMANDS = {
  present: {
    keys: ['shift+p'],
    where: 'page',
    group: 'presenting',
    needs: 'ownPage',
    isPossible: () => !embedding && !isPresenting(),
    run: () => present('both'),
  },
  presentNext: row(['space'], () => viewCommands.presenter?.next()),
  presentTraining: row(['t'], toggleTraining),
  nextStage: row(['pagedown', 'arrowright', 'arrowdown'], () => viewCommands.presenter?.go(1)),
  formerStage: row(['pageup', 'arrowleft', 'arrowup'], () => viewCommands.presenter?.go(-1)),
  black: row(['b'], toggleBlack),
  ring: row(['r'], toggleRing),
  leavePresentation: row(['escape'], leave),
} as const satisfies Record<string, Command>;
