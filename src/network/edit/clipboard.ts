/** A part of a network that is copied, and put into another one. Pure. */
import { type NetworkDocument, type NetworkNode, type NodeId, sameEdge } from '../document.ts';
import { freshId } from '../ids.ts';

/** How far beside what was copied a copy is put, and each further one beside the last; pixels at zoom 1. */
const ASIDE = 32;

/** The nodes with the wires between them, as a network of its own. */
export const copyPart = (document: NetworkDocument, nodes: ReadonlySet<NodeId>): NetworkDocument => ({
  ...document,
  nodes: document.nodes.filter(({ id }) => nodes.has(id)),
  edges: document.edges.filter(({ source, target }) => nodes.has(source) && nodes.has(target)),
});

export interface Pasted {
  readonly document: NetworkDocument;
  /** The nodes that came in. */
  readonly ids: readonly NodeId[];
}

/** Puts all nodes and wires of `part` into a document. An id that is taken gives way to a new one. */
export function pastePart(document: NetworkDocument, part: NetworkDocument): Pasted {
  const ids = newIds(document, part);
  const aside = freeStep(document, part) * ASIDE;
  const nodes = part.nodes.map((node) => ({
    ...node,
    id: ids.get(node.id) ?? node.id,
    position: { x: node.position.x + aside, y: node.position.y + aside },
  }));
  const edges = part.edges.flatMap((edge) => {
    const [source, target] = [ids.get(edge.source), ids.get(edge.target)];
    return source !== undefined && target !== undefined ? [{ ...edge, source, target }] : [];
  });
  const once = edges.filter((edge, i) => edges.findIndex((other) => sameEdge(other, edge)) === i);
  return {
    document: { ...document, nodes: [...document.nodes, ...nodes], edges: [...document.edges, ...once] },
    ids: nodes.map(({ id }) => id),
  };
}

/** Nodes keep their ids where these are free; the others are named after all that are there. */
function newIds(document: NetworkDocument, part: NetworkDocument): ReadonlyMap<NodeId, NodeId> {
  const taken = new Set(document.nodes.map(({ id }) => id));
  const ids = new Map(part.nodes.filter(({ id }) => !taken.has(id)).map(({ id }) => [id, id]));
  let named: readonly NetworkNode[] = [...document.nodes, ...part.nodes];
  for (const node of part.nodes) {
    if (ids.has(node.id)) continue;
    const id = freshId({ ...document, nodes: named }, node.kind);
    ids.set(node.id, id);
    named = [...named, { ...node, id }];
  }
  return ids;
}

/** How many steps aside no copy lies exactly on a node that is there. */
function freeStep(document: NetworkDocument, part: NetworkDocument): number {
  const taken = new Set(document.nodes.map(({ position: { x, y } }) => `${x} ${y}`));
  const isTaken = (aside: number) => part.nodes.some(({ position: { x, y } }) => taken.has(`${x + aside} ${y + aside}`));
  let step = 0;
  // Each node of the document is in the way of one step of each node of the part at most.
  for (const most = document.nodes.length * part.nodes.length; step < most && isTaken(step * ASIDE); ) step++;
  return step;
}
