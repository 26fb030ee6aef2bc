/** A finger that rests on a control has its word explained, and presses nothing by it. */
import { useEffect } from 'react';
import { explain, explainedAt } from '../../stores/explaining.ts';

/** ms; as long as the canvas waits, which has a menu of its own. */
const LONG = 550;
/** Pixels that a finger that rests may move. */
const STILL = 10;
/** Where a finger that stays down means something else. */
const OTHERS = '[data-canvas], [data-own-keys], [data-kind], input:not([type="checkbox"]), textarea, dialog';

export function useRestingFinger(): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let start = { x: 0, y: 0 };
    let isExplained = false;
    const stop = () => clearTimeout(timer);
    const down = ({ target, pointerType, isPrimary, clientX, clientY }: PointerEvent) => {
      stop();
      isExplained = false;
      if (pointerType !== 'touch' || !isPrimary || !(target instanceof Element) || target.closest(OTHERS)) return;
      start = { x: clientX, y: clientY };
      timer = setTimeout(() => {
        const asked = explainedAt(target);
        if (!asked) return;
        isExplained = true;
        explain(asked);
      }, LONG);
    };
    const move = ({ clientX, clientY }: PointerEvent) => {
      if (Math.hypot(clientX - start.x, clientY - start.y) > STILL) stop();
    };
    /** The press that follows is no press of the button. */
    const swallow = (event: Event) => {
      if (!isExplained) return;
      event.preventDefault();
      event.stopPropagation();
      isExplained = event.type !== 'click';
    };
    const listeners = [
      ['pointerdown', down],
      ['pointermove', move],
      ['pointerup', stop],
      ['pointercancel', stop],
      ['contextmenu', swallow],
      ['click', swallow],
    ] as const;
    for (const [name, listener] of listeners) window.addEventListener(name, listener as EventListener, true);
    return () => {
      stop();
      for (const [name, listener] of listeners) window.removeEventListener(name, listener as EventListener, true);
    };
  }, []);
}
