/** Drawing with mouse, pen or finger: one of them at a time, from where it is put down to where it is lifted. */
import { type PointerEvent, useRef } from 'react';
import { INK_SIDE, type InkPoint } from '../../datasets/ink.ts';
import { drawStroke } from '../../stores/drawing.ts';

interface Pen {
  readonly pointer: number;
  readonly at: InkPoint;
}

/** What the field hears of pointers. */
export function useInkPointer() {
  const pen = useRef<Pen>(undefined);
  const lift = () => {
    pen.current = undefined;
  };
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (pen.current || event.button !== 0) return;
      const at = placeOf(event);
      pen.current = { pointer: event.pointerId, at };
      event.currentTarget.setPointerCapture(event.pointerId); // a line goes on beyond the edge, and comes back
      drawStroke(at, at);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (pen.current?.pointer !== event.pointerId) return;
      // Between two frames a quick hand has been at several places.
      const places = event.nativeEvent.getCoalescedEvents?.() ?? [];
      for (const place of places.length > 0 ? places : [event]) {
        const at = placeOf({ ...pick(place), currentTarget: event.currentTarget });
        drawStroke(pen.current.at, at);
        pen.current = { pointer: event.pointerId, at };
      }
    },
    onPointerUp: lift,
    onPointerCancel: lift,
    onLostPointerCapture: lift,
  };
}

const pick = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }) => ({ clientX, clientY });

/** Of the page's pixels the points of the field, which lies inside its border. */
function placeOf({ currentTarget, clientX, clientY }: Pick<PointerEvent<HTMLElement>, 'currentTarget' | 'clientX' | 'clientY'>): InkPoint {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return [((clientX - left) / width) * INK_SIDE, ((clientY - top) / height) * INK_SIDE];
}
