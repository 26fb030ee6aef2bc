/** What a card reads of the stores, by its id: only what it shows, so that it is drawn anew only then. */
import type { NetworkDocument, NetworkNode, NodeId } from '../../network/document.ts';
import { findNode } from '../../network/edit/edits.ts';
import type { Reading } from '../../network/read/readNetwork.ts';
import { useDocument } from '../../stores/document/document.ts';
import { readingOf } from '../../stores/document/reading.ts';
import { problemsAt } from '../nodeWords.ts';

/** The node of a card; undefined for the moment in which it is deleted and its card still there. */
export const useNode = (id: NodeId): NetworkNode | undefined => useDocument(({ document }) => findNode(document, id));

/** Some words about a node, worked out from the whole document. */
export function useWords(id: NodeId, words: (node: NetworkNode, reading: Reading, document: NetworkDocument) => string): string {
  return useDocument(({ document }) => {
    const node = findNode(document, id);
    return node ? words(node, readingOf(document), document) : '';
  });
}

/** Whether something is wrong at a node, or still to do. */
export const useHasProblems = (id: NodeId): boolean =>
  useDocument(({ document }) => problemsAt(document, readingOf(document), id) !== undefined);
