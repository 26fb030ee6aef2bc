/** Which word is explained, and where on the page; or all of them. zustand; knows what has the focus and what is under the pointer. */
import { create } from 'zustand';
import type { Position } from '../network/document.ts';
import type { WordId } from '../network/words.ts';

export interface Explained {
  /** The whole glossary where absent. */
  readonly word?: WordId;
  /** Where it opens, in CSS pixels of the page. */
  readonly at?: Position;
}

export const useExplaining = create<{ readonly explained: Explained | undefined }>(() => ({ explained: undefined }));

export const explain = (explained: Explained): void => useExplaining.setState({ explained });

export const stopExplaining = (): void => useExplaining.setState({ explained: undefined });

/** Explains what has the focus by the keyboard, else what is under the pointer; all words where neither has one. */
export function explainAsked(): void {
  const focused = document.activeElement;
  const hovered = [...document.querySelectorAll(':hover')].at(-1);
  explain((focused?.matches(':focus-visible') ? explainedAt(focused) : undefined) ?? explainedAt(hovered) ?? explainedAt(focused) ?? {});
}

/** As large as most explanations are, and how far off they stand; CSS pixels. */
const [WIDE, HIGH, OFF] = [320, 200, 8];

/** The word of a part of the page, and a place beside that. A card or a wire is inside of what takes the focus; all else on the canvas is the canvas. */
export function explainedAt(element: Element | null | undefined): Explained | undefined {
  const part =
    element?.closest<HTMLElement>('[data-word]:not([data-word="canvas"])') ??
    element?.closest('.react-flow__node, .react-flow__edge')?.querySelector<HTMLElement>('[data-word]') ??
    element?.closest<HTMLElement>('[data-word]');
  if (!element || !part) return undefined;
  const { left, top, bottom } = element.getBoundingClientRect();
  const at =
    left + WIDE > window.innerWidth
      ? { x: left - WIDE - OFF, y: top }
      : { x: left, y: bottom + HIGH > window.innerHeight ? top - HIGH - OFF : bottom + OFF };
  return { word: part.dataset.word as WordId, at };
}
