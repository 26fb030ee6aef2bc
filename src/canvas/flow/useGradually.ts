/** Shows many things bit by bit: some with each frame, until all are there, so that the page answers meanwhile. */
import { useEffect, useReducer, useRef } from 'react';
import { nextShown } from './gradually.ts';

const NOTHING: ReadonlySet<string> = new Set();

/**
 * @param keys of what is to be shown, or undefined where that is all there is, and few
 * @param opening another number where all of it is new
 * @returns the keys of those that are shown by now; undefined where it is all there is
 */
export function useGradually(keys: readonly string[] | undefined, opening: number): ReadonlySet<string> | undefined {
  const last = useRef({ opening, shown: NOTHING });
  const [, drawMore] = useReducer((frames: number) => frames + 1, 0);
  const before = last.current.opening === opening ? last.current.shown : NOTHING;
  const shown = keys && sameOr(before, nextShown(keys, before));
  const isWhole = shown?.size === keys?.length;
  useEffect(() => {
    last.current = { opening, shown: shown ?? NOTHING };
    if (isWhole) return;
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(drawMore); // what a hand did meanwhile comes first
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  });
  return shown;
}

/** The set before, where nothing about it changed: whoever looks at it then works nothing out anew. */
const sameOr = <K>(before: ReadonlySet<K>, after: ReadonlySet<K>): ReadonlySet<K> =>
  before.size === after.size && [...after].every((key) => before.has(key)) ? before : after;
