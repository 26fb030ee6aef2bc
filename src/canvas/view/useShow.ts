/** Moves the view as little as it takes to see all of a card or a wire. */
import { useReactFlow } from '@xyflow/react';
import { type RefObject, useCallback } from 'react';
import { MARGIN } from './fit.ts';

/** Gives a function that brings an element of the canvas into view, at the zoom there is. */
export function useShow(canvas: RefObject<HTMLElement | null>): (part: Element | undefined) => void {
  const { getViewport, setViewport } = useReactFlow();
  return useCallback(
    (part) => {
      const [inner, outer] = [part?.getBoundingClientRect(), canvas.current?.getBoundingClientRect()];
      if (!inner || !outer) return;
      const x = shift(inner.left, inner.right, outer.left + MARGIN, outer.right - MARGIN);
      const y = shift(inner.top, inner.bottom, outer.top + MARGIN, outer.bottom - MARGIN);
      if (x === 0 && y === 0) return;
      const view = getViewport();
      void setViewport({ x: view.x + x, y: view.y + y, zoom: view.zoom });
    },
    [canvas, getViewport, setViewport],
  );
}

/** How far a stretch is to be moved to lie within another one; its beginning first, where it is too long. */
function shift(start: number, end: number, from: number, to: number): number {
  if (start < from || end - start > to - from) return from - start;
  return end > to ? to - end : 0;
}
