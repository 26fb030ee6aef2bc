/** The way through a network by arrows: along its wires to the left and right, up and down among ways that run side by side. Pure. */
import type { NetworkDocument, NetworkEdge, NetworkNode, NodeId } from '../document.ts';
import { findNode } from './edits.ts';
import { nodesAfter, nodesBefore } from './reach.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** Where a walk begins: at the Dataset, else at the first node. */
export const firstNode = (document: NetworkDocument): NodeId | undefined =>
  (document.nodes.find(({ kind }) => kind === 'Dataset') ?? document.nodes[0])?.id;

/** The node that lies in a direction of another one; undefined where the way ends. */
export function nextNode(document: NetworkDocument, from: NodeId, direction: Direction): NodeId | undefined {
  const node = findNode(document, from);
  if (!node) return undefined;
  if (direction === 'up' || direction === 'down') return sibling(document, node, direction) ?? nearest(document, node, direction);
  const wired = alongWire(document, node, direction);
  const isLoose = !document.edges.some(({ source, target }) => source === from || target === from);
  return wired ?? (isLoose ? nearest(document, node, direction) : undefined);
}

/** The wire after `wire` among those that leave its source; without one, the first that leaves a node, else one that arrives. */
export function nextWire(document: NetworkDocument, node: NodeId | undefined, wire: NetworkEdge | undefined): NetworkEdge | undefined {
  if (wire) {
    const leaving = leavingWires(document, wire.source);
    return leaving[(leaving.indexOf(wire) + 1) % leaving.length];
  }
  return leavingWires(document, node)[0] ?? document.edges.find(({ target }) => target === node);
}

const leavingWires = (document: NetworkDocument, node: NodeId | undefined): readonly NetworkEdge[] =>
  document.edges.filter(({ source }) => source === node);

/** A Dataset's y and a loss's target are ways beside the main one, taken only where there is no other. */
function alongWire(document: NetworkDocument, node: NetworkNode, direction: 'left' | 'right'): NodeId | undefined {
  const wires = document.edges.filter((edge) => (direction === 'right' ? edge.source : edge.target) === node.id);
  const main = wires.filter(({ sourceHandle }) => sourceHandle !== 'y');
  const next = (main.length > 0 ? main : wires).map((edge) => findNode(document, direction === 'right' ? edge.target : edge.source));
  const [first] = next.filter((other) => other !== undefined).sort((a, b) => distance(node, a) - distance(node, b));
  return first?.id;
}

/** The next one above or below of the nodes that share a source or a target, and of which none leads to another. */
function sibling(document: NetworkDocument, node: NetworkNode, direction: 'up' | 'down'): NodeId | undefined {
  const own = document.edges.filter(({ source, target }) => source === node.id || target === node.id);
  const shares = (id: NodeId) =>
    document.edges.some(
      (edge) =>
        (edge.target === id && own.some(({ source, target }) => source === edge.source && target === node.id)) ||
        (edge.source === id && own.some(({ source, target }) => target === edge.target && source === node.id)),
    );
  const [before, after] = [nodesBefore(document, node.id), nodesAfter(document, node.id)];
  const others = document.nodes.filter(({ id }) => id !== node.id && shares(id) && !before.has(id) && !after.has(id));
  const row = [node, ...others].sort((a, b) => a.position.y - b.position.y || a.position.x - b.position.x);
  return row[row.indexOf(node) + (direction === 'up' ? -1 : 1)]?.id;
}

/** The nearest node whose middle lies in a direction; what lies aside of it counts as further. */
function nearest(document: NetworkDocument, node: NetworkNode, direction: Direction): NodeId | undefined {
  const [axis, across, sign] = AXES[direction];
  const ahead = (other: NetworkNode) => sign * (other.position[axis] - node.position[axis]);
  const cost = (other: NetworkNode) => ahead(other) + ASIDE * Math.abs(other.position[across] - node.position[across]);
  const [first] = document.nodes.filter((other) => ahead(other) > 0).sort((a, b) => cost(a) - cost(b));
  return first?.id;
}

/** How much a pixel aside counts against one ahead. */
const ASIDE = 2;

const AXES = {
  left: ['x', 'y', -1],
  right: ['x', 'y', 1],
  up: ['y', 'x', -1],
  down: ['y', 'x', 1],
} as const satisfies Record<Direction, readonly ['x' | 'y', 'x' | 'y', 1 | -1]>;

const distance = (a: NetworkNode, b: NetworkNode): number =>
  Math.abs(a.position.y - b.position.y) + Math.abs(a.position.x - b.position.x) / 4;
