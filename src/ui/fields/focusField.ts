/** The way to a field by the word that explains it, as if somebody had come to it by Tab. */
import type { WordId } from '../../network/words.ts';

/** Gives the focus to the first field within an element that this word explains, and opens what it is folded away in; false where there is none. */
export function focusField(within: ParentNode, word: WordId): boolean {
  const control = within.querySelector<HTMLElement>(`[data-word="${word}"] :is(input, select, textarea)`);
  if (!control) return false;
  const folded = control.closest('details');
  if (folded) folded.open = true;
  control.focus();
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) control.select(); // what is typed next takes the place of what is there
  return true;
}
