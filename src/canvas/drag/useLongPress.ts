/** A finger that stays where it is for half a second. */
import { type PointerEvent, type TouchEvent, useCallback, useEffect, useRef } from 'react';
import type { Position } from '../../network/document.ts';

/** Milliseconds; and how far a finger that stays may tremble, in pixels. */
const LONG = 500;
const STILL = 8;

interface Press {
  readonly pointer: number;
  readonly at: Position;
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * Handlers that hear a long press and keep its end from being a tap. `wasLong`: whether the press under way was one, so that the menu which
 * some browsers ask for by themselves does not open twice.
 * @param isPressable whether a long press on an element means anything
 */
export function useLongPress(onLong: (target: Element, at: Position) => void, isPressable: (target: Element) => boolean) {
  const press = useRef<Press>(undefined);
  const isLong = useRef(false);

  const forget = useCallback(() => {
    clearTimeout(press.current?.timer);
    press.current = undefined;
  }, []);
  useEffect(() => forget, [forget]);

  const onPointerDownCapture = useCallback(
    (event: PointerEvent) => {
      forget(); // a second finger pinches
      isLong.current = false;
      const { target, pointerId: pointer, clientX: x, clientY: y } = event;
      if (event.pointerType === 'mouse' || !event.isPrimary || !(target instanceof Element) || !isPressable(target)) return;
      const timer = setTimeout(() => {
        forget();
        isLong.current = true;
        onLong(target, { x, y });
      }, LONG);
      press.current = { pointer, at: { x, y }, timer };
    },
    [forget, isPressable, onLong],
  );

  const onPointerMoveCapture = useCallback(
    ({ pointerId, clientX, clientY }: PointerEvent) => {
      const now = press.current;
      if (now?.pointer === pointerId && Math.hypot(clientX - now.at.x, clientY - now.at.y) > STILL) forget();
    },
    [forget],
  );

  /** React hears the end of a touch actively, so the click that would follow can be kept from what has opened under the finger. */
  const onTouchEndCapture = useCallback((event: TouchEvent) => {
    if (isLong.current && event.cancelable) event.preventDefault();
  }, []);

  const wasLong = useCallback(() => {
    forget();
    return isLong.current;
  }, [forget]);

  return {
    wasLong,
    onPointerDownCapture,
    onPointerMoveCapture,
    onPointerUpCapture: forget,
    onPointerCancelCapture: forget,
    onTouchEndCapture,
  };
}
