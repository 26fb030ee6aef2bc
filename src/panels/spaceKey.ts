/** The space bar as Train and Pause, wherever the focus is, unless it means something there. Imports React only. */
import { useEffect, useRef } from 'react';

/** Elements to which a space is theirs: it types, presses, opens or ticks. A slider has no use for it. */
const OWN_SPACE = 'button, a[href], select, textarea, summary, [contenteditable], input:not([type="range"])';

/** Calls `act` on each press of the space bar; heard before anything else on the page hears it. */
export function useSpaceKey(act: () => void): void {
  const current = useRef(act);
  useEffect(() => {
    current.current = act;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== ' ' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.target instanceof Element && event.target.closest(OWN_SPACE)) return;
      event.preventDefault(); // no scrolling
      event.stopPropagation(); // and no selecting of a node on the canvas
      if (!event.repeat) current.current();
    };
    document.addEventListener('keydown', hear, true);
    return () => document.removeEventListener('keydown', hear, true);
  }, []);
}
