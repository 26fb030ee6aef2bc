/** A network in rows that fit a narrow canvas, as long as nobody has laid it out otherwise. Pixels at zoom 1; pure. */
import type { NetworkDocument, NodeId, Position } from '../../network/document.ts';
import { bestRows, type Size } from '../../network/edit/reflow.ts';
import { forwardOrder } from '../../network/read/forwardOrder.ts';

/**
 * What lays a network out that one more node is added to.
 * @returns undefined where the network stands otherwise already: its places are somebody's
 */
export function fittingRows(before: NetworkDocument, canvas: Size): ((document: NetworkDocument) => NetworkDocument) | undefined {
  return isFitting(before, canvas) ? (document) => placed(document, canvas) : undefined;
}

function placed(document: NetworkDocument, canvas: Size): NetworkDocument {
  const places = placesIn(document, canvas);
  return { ...document, nodes: document.nodes.map((node) => ({ ...node, position: places.get(node.id) ?? node.position })) };
}

/** In the order of the forward pass. */
function placesIn(document: NetworkDocument, canvas: Size): ReadonlyMap<NodeId, Position> {
  const nodes = forwardOrder(document);
  const rows = bestRows({ ...document, nodes }, canvas);
  return new Map(nodes.flatMap(({ id }, i) => (rows[i] ? [[id, rows[i]] as const] : [])));
}

/** Wherever on the canvas that is: all nodes as far from where they would be. */
function isFitting(document: NetworkDocument, canvas: Size): boolean {
  const places = placesIn(document, canvas);
  const moved = document.nodes.map(({ id, position: { x, y } }) => `${x - (places.get(id)?.x ?? 0)} ${y - (places.get(id)?.y ?? 0)}`);
  return new Set(moved).size <= 1;
}
