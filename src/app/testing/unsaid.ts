/** Tells messages from other text: a language in which every message is marked, and what of an element is not marked. */
import type { Catalogs } from '../../lib/locale.ts';

const [OPENS, CLOSES] = ['⟦', '⟧'];

/** The same messages, each between marks; what a function gives, too. */
export const marked = (catalogs: Catalogs): Catalogs => mark(catalogs) as Catalogs;

function mark(message: unknown): unknown {
  if (typeof message === 'string') return message === '' ? '' : `${OPENS}${message}${CLOSES}`;
  if (typeof message === 'function') return (...given: unknown[]) => mark(message(...given));
  if (Array.isArray(message)) return message.map(mark);
  if (typeof message !== 'object' || message === null) return message;
  return Object.fromEntries(Object.entries(message).map(([key, value]) => [key, mark(value)]));
}

const UNTRANSLATED = '[translate="no"], script, style, code, pre';
const SPOKEN = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'title', 'placeholder', 'alt', 'label'];

/**
 * Every word of an element that is no message, with what it stands in: text, and what is read out in its place.
 * @param isName whether a word is none of a language: PyTorch's, an id, a key
 */
export function unsaid(root: Element, isName: (word: string) => boolean): readonly string[] {
  const found = new Set<string>();
  const isSaid = (text: string) => (stripped(text).match(/[\p{L}_][\p{L}\p{N}_]{2,}/gu) ?? []).every(isName);
  const look = (element: Element, text: string) => {
    if (!isSaid(text)) found.add(`${nameOf(element)}: ${text.trim().slice(0, 90)}`);
  };
  const walk = (element: Element) => {
    if (element.matches(UNTRANSLATED)) return;
    for (const name of SPOKEN) look(element, element.getAttribute(name) ?? '');
    for (const child of element.childNodes) {
      if (child instanceof Element) walk(child);
      else if (child.nodeType === Node.TEXT_NODE && !(isPiece(element) && isSaid(element.parentElement?.textContent ?? '')))
        look(element, child.textContent ?? '');
    }
  };
  walk(root);
  return [...found];
}

/** What is left when all that stands between marks is taken out, inner ones first; a message may be parted among elements. */
function stripped(text: string): string {
  const rest = text.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  return rest === text ? rest.replace(/⟦.*$|^.*⟧/gs, ' ') : stripped(rest);
}

/** Of a sentence with elements in it: its marks stand in its first piece and in its last. */
const isPiece = (element: Element): boolean => element.tagName === 'SPAN' && element.attributes.length === 0;

const nameOf = (element: Element): string => {
  const place = element.closest('[data-word], section, fieldset, dialog, [role]');
  return `${place?.getAttribute('data-word') ?? place?.tagName.toLowerCase() ?? ''} ${element.tagName.toLowerCase()}`;
};
