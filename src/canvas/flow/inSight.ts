/** Which cards and wires of a large network are in sight: the others need not be drawn. Pure. */
import type { Rect } from '@xyflow/react';
import type { NetworkEdge, NetworkNode, NodeId, Position } from '../../network/document.ts';
import { edgeId } from '../../network/document.ts';
import { widthOf } from '../../network/edit/place.ts';

/** Up to so many of each, all are drawn, wherever they stand. */
const MOST_DRAWN = { nodes: 150, edges: 300 };

/** What is seen is taken in steps of so many pixels at zoom 1, so that few moves of the view change which cards are. */
const STEP = 256;
/** No card is higher, and few wires go farther around. */
const HIGHEST = 2 * STEP;

export const isLarge = ({ nodes, edges }: { readonly nodes: readonly unknown[]; readonly edges: readonly unknown[] }): boolean =>
  nodes.length > MOST_DRAWN.nodes || edges.length > MOST_DRAWN.edges;

/** The part of the canvas that is in sight and some more of it, in whole steps. */
export function sightOf(view: { readonly x: number; readonly y: number; readonly zoom: number }, width: number, height: number): Rect {
  const [left, top] = [-view.x, -view.y].map((at) => Math.floor(at / view.zoom / STEP) * STEP) as [number, number];
  const [right, bottom] = [width - view.x, height - view.y].map((at) => Math.ceil(at / view.zoom / STEP) * STEP) as [number, number];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The ids of the nodes in sight; first of all one that is selected, wherever it stands: keys go to it. */
export function nodesInSight(nodes: readonly NetworkNode[], sight: Rect, selected: ReadonlySet<NodeId>): readonly NodeId[] {
  const [first] = selected;
  const seen = nodes.filter(({ id, kind, position }) => id !== first && isIn(sight, position, widthOf(kind)));
  const ids = seen.map(({ id }) => id);
  return first !== undefined && nodes.some(({ id }) => id === first) ? [first, ...ids] : ids;
}

/** The `edgeId`s of the wires of which some may be in sight. */
export function wiresInSight(edges: readonly NetworkEdge[], nodes: readonly NetworkNode[], sight: Rect): readonly string[] {
  const places = new Map(nodes.map(({ id, position }) => [id, position]));
  const seen = edges.filter(({ source, target }) => {
    const [from, to] = [places.get(source), places.get(target)];
    if (!from || !to) return false;
    const corner = { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y) };
    return isIn(sight, corner, Math.abs(from.x - to.x) + STEP, Math.abs(from.y - to.y) + HIGHEST);
  });
  return [...new Set(seen.map(edgeId))];
}

const isIn = (sight: Rect, { x, y }: Position, width: number, height: number = HIGHEST): boolean =>
  x + width > sight.x && x < sight.x + sight.width && y + height > sight.y && y < sight.y + sight.height;
