/** Lets a finger take a wire to another handle, which React Flow gives to the mouse only. */
import { type TouchEvent, useCallback } from 'react';

const EDGE_UPDATER = 'react-flow__edgeupdater';

/** A handler for the element around React Flow: what a finger touches is pressed by a mouse that is not there; React Flow follows the finger then. */
export function useTouchReconnect(): { onTouchStart: (event: TouchEvent) => void } {
  const onTouchStart = useCallback(({ target, touches }: TouchEvent) => {
    const [finger, ...others] = Array.from(touches);
    if (!finger || others.length > 0 || !(target instanceof Element) || !target.classList.contains(EDGE_UPDATER)) return;
    const { clientX, clientY } = finger;
    target.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true, button: 0, clientX, clientY }));
  }, []);
  return { onTouchStart };
}
