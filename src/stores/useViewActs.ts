/** How a component hears what is asked of it, as long as it is on the page. */
import { useEffect, useRef } from 'react';
import { hearView, type ViewAct } from './view.ts';

export type ViewActs = { readonly [A in ViewAct]?: () => void };

export function useViewActs(acts: ViewActs): void {
  const current = useRef(acts);
  useEffect(() => {
    current.current = acts;
  });
  useEffect(() => hearView((act) => current.current[act]?.()), []);
}
