/** The open document read as a network: derived, computed once for each network; where its nodes stand makes no difference. */
import type { NetworkDocument, NetworkNode } from '../../network/document.ts';
import { type ModelLine, printModel } from '../../network/pytorch/printModel.ts';
import { type Reading, readNetwork } from '../../network/read/readNetwork.ts';
import { useDocument } from './document.ts';

/** `network` is the first document that was read so: those after it differ only in where their nodes stand. */
let last: { document: NetworkDocument; network: NetworkDocument; reading: Reading } | undefined;

/** The reading of a document, kept until another network is asked about: a drag moves nodes sixty times a second. */
export const readingOf = (document: NetworkDocument): Reading => read(document).reading;

function read(document: NetworkDocument) {
  if (last?.document === document) return last;
  last =
    last && isSameNetwork(last.document, document)
      ? { ...last, document }
      : { document, network: document, reading: readNetwork(document) };
  return last;
}

const isSameNetwork = (a: NetworkDocument, b: NetworkDocument): boolean =>
  a.name === b.name &&
  a.edges === b.edges &&
  a.training === b.training &&
  a.nodes.length === b.nodes.length &&
  a.nodes.every((node, i) => isSameNode(node, b.nodes[i] as NetworkNode));

const isSameNode = (a: NetworkNode, b: NetworkNode): boolean => a === b || (a.id === b.id && a.kind === b.kind && a.params === b.params);

/** What the open document says: the spec, or its problems; shapes either way. */
export const useReading = (): Reading => useDocument(({ document }) => readingOf(document));

/** The open document for those who do not care where its nodes stand: the same one while they are moved. */
export const useNetwork = (): NetworkDocument => useDocument(({ document }) => read(document).network);

const printed = new WeakMap<Reading, readonly ModelLine[]>();

/** The lines of `print(model)`, the same ones as long as the network is the same. */
export function linesOf(document: NetworkDocument): readonly ModelLine[] {
  const reading = readingOf(document);
  const lines = printed.get(reading) ?? printModel(document, reading.shapes);
  printed.set(reading, lines);
  return lines;
}
