/** Shows many things bit by bit: some with each frame, until all are there, so that the page answers meanwhile. */
import { useEffect, useReducer, useRef } from 'react';
import { nextShown } from './gradually.ts';

/** So many are drawn at once without anybody waiting. */
const FEW = 200;

const NOTHING: ReadonlySet<string> = new Set();

/**
 * @param opening another number where all of it is new
 * @returns the keys of those that are shown by now; undefined where it is all of them
 */
export function useGradually(keys: readonly string[], opening: number): ReadonlySet<string> | undefined {
  const last = useRef({ opening, shown: NOTHING });
  const [, drawMore] = useReducer((frames: number) => frames + 1, 0);
  const before = last.current.opening === opening ? last.current.shown : NOTHING;
  const shown = keys.length <= FEW ? new Set(keys) : nextShown(keys, before);
  const isWhole = shown.size === keys.length;
  useEffect(() => {
    last.current = { opening, shown };
    if (isWhole) return;
    const frame = requestAnimationFrame(drawMore);
    return () => cancelAnimationFrame(frame);
  });
  return isWhole ? undefined : shown;
}
