/** The open document read as a network: derived, computed once for each document. Imports network and stores' document only. */
import type { NetworkDocument } from '../network/document.ts';
import { type Reading, readNetwork } from '../network/readNetwork.ts';
import { useDocument } from './document.ts';

let last: { document: NetworkDocument; reading: Reading } | undefined;

/** The reading of a document, kept until another document is asked about. */
export function readingOf(document: NetworkDocument): Reading {
  if (last?.document !== document) last = { document, reading: readNetwork(document) };
  return last.reading;
}

/** What the open document says: the spec, or its problems; shapes either way. */
export const useReading = (): Reading => useDocument(({ document }) => readingOf(document));
