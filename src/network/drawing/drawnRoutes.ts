/** The ways of the wires of a drawing, from where its nodes stand. Pure. */

import { edgeId, type NetworkEdge, type NetworkNode, type NodeId } from '../document.ts';
import { boxOf, endsOf } from './ends.ts';
import type { Rect } from './rectIndex.ts';
import { type Route, routeWires, type WireToRoute } from './routeWires.ts';

interface Drawn {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

/** Cards as they were measured, as far as they were. */
export type Sizes = ReadonlyMap<NodeId, { readonly height: number }>;

/**
 * @param sizes of cards as they were measured
 * @param labels what stands beside wires, by the names of these
 * @param scale how much larger than usual labels are
 * @param dragged a card that wires leave out of account, because it is dragged over them
 * @returns a way for each wire that has both its handles on the canvas, by its name
 */
export function drawnRoutes(
  drawn: Drawn,
  sizes: Sizes,
  labels: ReadonlyMap<string, string>,
  scale: number,
  dragged?: NodeId,
): ReadonlyMap<string, Route> {
  const boxes = boxesOf(drawn.nodes, sizes);
  const cards = [...boxes].filter(([id]) => id !== dragged).map(([, box]) => box);
  return routeWires(wiresOf(drawn, boxes, labels), cards, scale);
}

export const boxesOf = (nodes: readonly NetworkNode[], sizes: Sizes): ReadonlyMap<NodeId, Rect> =>
  new Map(nodes.map((node) => [node.id, boxOf(node, node.position, sizes.get(node.id))]));

export function wiresOf({ nodes, edges }: Drawn, boxes: ReadonlyMap<NodeId, Rect>, labels: ReadonlyMap<string, string>): WireToRoute[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const first = new Map(edges.map((edge) => [edgeId(edge), edge]));
  return [...first].flatMap(([id, edge]) => {
    const ends = endsOf(edge, byId, boxes);
    return ends ? [{ id, ...ends, label: labels.get(id) ?? '' }] : [];
  });
}
