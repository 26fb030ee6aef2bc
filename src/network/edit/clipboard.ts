/** A part of a network that is copied, and put into another one. Pure. */
import { type NetworkDocument, type NetworkNode, type NodeId, sameEdge } from '../document.ts';
import { freshId } from '../ids.ts';
import { overlaps, ROW_HEIGHT } from './place.ts';

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
  const down = freeBelow(document, part);
  const nodes = part.nodes.map((node) => ({
    ...node,
    id: ids.get(node.id) ?? node.id,
    position: { x: node.position.x, y: node.position.y + down },
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

/** How far down the part has to go to lie on nothing. Each step goes below all that it would lie on, so there are as many as nodes at most. */
function freeBelow(document: NetworkDocument, part: NetworkDocument): number {
  let down = 0;
  for (let steps = document.nodes.length; steps > 0; steps--) {
    const under = part.nodes.flatMap((node) => {
      const place = { x: node.position.x, y: node.position.y + down };
      return document.nodes.filter((other) => overlaps(other, place, node.kind)).map((other) => other.position.y + ROW_HEIGHT - place.y);
    });
    if (under.length === 0) break;
    down += under.reduce((most, one) => Math.max(most, one));
  }
  return down;
}
