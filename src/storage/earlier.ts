/** The one document that earlier versions of this page kept, as a plain network file. It is read and never written. */
import { checksum } from '../lib/checksum.ts';
import type { NetworkDocument } from '../network/document.ts';
import { readFile } from '../network/file/fileFormat.ts';
import { quietly } from './copies.ts';
import { isNewerFile } from './heads.ts';

const KEY = 'tinkergrad.document';
/** Fingerprint of the text that has become a project. */
const TAKEN = 'tinkergrad.document.taken';

/** The document as an earlier version left it, unless it has become a project already and was not written since. */
export function readEarlier(): NetworkDocument | 'newer' | undefined {
  const text = quietly(() => localStorage.getItem(KEY));
  if (text === undefined || text === null || quietly(() => localStorage.getItem(TAKEN)) === checksum(text)) return undefined;
  const read = readFile(text);
  if (read.ok) return read.value.document;
  return isNewerFile(text) ? 'newer' : undefined;
}

/** It is a project now. */
export function takeEarlier(): void {
  quietly(() => {
    const text = localStorage.getItem(KEY);
    if (text !== null) localStorage.setItem(TAKEN, checksum(text));
  });
}
