/** How a component registers what it does for commands, as long as it is on the page. */
import { useEffect } from 'react';
import { registerViewCommands, type ViewCommands, type ViewName } from './viewCommands.ts';

/** Registered anew with every drawing, so that a command finds what is on the page now. */
export function useViewCommands<N extends ViewName>(name: N, commands: ViewCommands[N]): void {
  useEffect(() => registerViewCommands(name, commands));
}
