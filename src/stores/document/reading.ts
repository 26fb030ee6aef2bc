/** The open document read as a network: derived, computed once for each network; where its nodes stand makes no difference. */
import { currentLocale } from '../../lib/locale.ts';
import { memoizeOne, weakMemoize } from '../../lib/memo.ts';
import type { NetworkDocument, NetworkNode } from '../../network/document.ts';
import { type Reading, readNetwork } from '../../network/read/readNetwork.ts';
import { whereArePictures } from '../ownData/pictures.ts';
import { useDocument } from './document.ts';

/** The reading of a document, kept until another network is asked about: a drag moves nodes sixty times a second. */
export function readingOf(document: NetworkDocument): Reading {
  const reading = read(networkOf(document), currentLocale());
  const away = reading.ok ? whereArePictures(reading.spec.data.params) : 'here';
  return away === 'here' ? reading : withoutPictures[away](reading);
}

/** A network whose pictures are not here cannot be trained, whatever else is well. */
const without = (isLooking: boolean) =>
  weakMemoize(
    (reading: Reading): Reading =>
      reading.ok
        ? { ok: false, shapes: reading.shapes, problems: [{ kind: 'picturesAway', node: reading.spec.data.id, isLooking }] }
        : reading,
  );
const withoutPictures = { looking: without(true), away: without(false) };

const isSameNetwork = (a: NetworkDocument, b: NetworkDocument): boolean =>
  a.name === b.name &&
  a.edges === b.edges &&
  a.training === b.training &&
  a.nodes.length === b.nodes.length &&
  a.nodes.every((node, i) => isSameNode(node, b.nodes[i] as NetworkNode));

const isSameNode = (a: NetworkNode, b: NetworkNode): boolean =>
  a === b || (a.id === b.id && a.kind === b.kind && a.params === b.params && a.requires_grad === b.requires_grad);

/** In each language anew: of what cannot be, the reasons are sentences. */
const read = memoizeOne((network: NetworkDocument, _: object): Reading => readNetwork(network));

/** What the open document says: the spec, or its problems; shapes either way. */
export const useReading = (): Reading => useDocument(({ document }) => readingOf(document));

/**
 * A document for those who do not care where its nodes stand: the same one while they are moved. Everybody asks about one document many
 * times, and about one network for as long as it is moved.
 */
export const networkOf: (document: NetworkDocument) => NetworkDocument = memoizeOne(
  memoizeOne(
    (document: NetworkDocument) => document,
    ([a], [b]) => isSameNetwork(a, b),
  ),
);

export const useNetwork = (): NetworkDocument => useDocument(({ document }) => networkOf(document));
