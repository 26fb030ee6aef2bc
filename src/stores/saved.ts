/** The document as it is kept in this browser between visits, in the network file's format. Knows localStorage and the format, no store. */
import type { NetworkDocument } from '../network/document.ts';
import { readFile, writeFile } from '../network/fileFormat.ts';
import { FIRST_DOCUMENT } from '../network/templates.ts';

const KEY = 'tinkergrad.document';

/** The document of the last visit, or the one that a first visit opens with. A damaged or blocked store is a first visit. */
export function loadDocument(): NetworkDocument {
  const text = readStorage();
  if (text === null) return FIRST_DOCUMENT;
  const read = readFile(text);
  return read.ok ? read.value.document : FIRST_DOCUMENT;
}

/** Keeps the document for the next visit; false where the browser does not let us. */
export function saveDocument(document: NetworkDocument): boolean {
  try {
    localStorage.setItem(KEY, writeFile(document));
    return true;
  } catch {
    return false; // storage is full or switched off: the page goes on without
  }
}

function readStorage(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
