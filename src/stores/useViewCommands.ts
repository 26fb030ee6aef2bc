/** How a component hears what is asked of it, as long as it is on the page. */
import { useEffect, useRef } from 'react';
import { hearView, type ViewCommand } from './view.ts';

export type ViewCommands = { readonly [A in ViewCommand]?: () => void };

export function useViewCommands(commands: ViewCommands): void {
  const current = useRef(commands);
  useEffect(() => {
    current.current = commands;
  });
  useEffect(() => hearView((command) => current.current[command]?.()), []);
}
