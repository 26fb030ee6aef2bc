/** Which wire is under the pointer: routes of wires as they are drawn, and the nearest of them. Pixels at zoom 1; pure. */
import type { InternalNode, Rect, XYPosition } from '@xyflow/react';
import { edgeId, type NetworkEdge, type NodeId } from '../../network/document.ts';
import { HANDLE_OVERHANG } from '../cards/handlePositions.ts';
import { wireWay } from './wirePath.ts';

/** A wire and the stretches it is drawn along. */
export interface Route {
  readonly edge: NetworkEdge;
  readonly points: readonly XYPosition[];
}

export interface Hit {
  readonly edge: NetworkEdge;
  /** The point of the wire that is nearest. */
  readonly at: XYPosition;
}

/** The routes of all wires that have both their nodes on the canvas, as they are while `dragged` is over them. */
export function routesOf(edges: readonly NetworkEdge[], nodes: ReadonlyMap<NodeId, InternalNode>, dragged?: NodeId): Route[] {
  const boxes = [...nodes.values()].filter(({ id }) => id !== dragged).map(boxOf);
  return [...new Map(edges.map((edge) => [edgeId(edge), edge])).values()].flatMap((edge) => {
    const from = handlePoint(nodes.get(edge.source), 'source', edge.sourceHandle);
    const to = handlePoint(nodes.get(edge.target), 'target', edge.targetHandle);
    return from && to ? [{ edge, points: wireWay(from, to, boxes, edge.targetHandle === 'target').points }] : [];
  });
}

/** The wire that comes nearest to any of some points, if one is within reach. */
export function wireNear(routes: readonly Route[], points: readonly XYPosition[], reach: number): Hit | undefined {
  let nearest: Hit | undefined;
  let least = reach;
  for (const point of points) {
    for (const { edge, points: corners } of routes) {
      for (let i = 1; i < corners.length; i++) {
        const at = nearestOn(corners[i - 1] ?? point, corners[i] ?? point, point);
        const away = Math.hypot(at.x - point.x, at.y - point.y);
        if (away >= least) continue;
        least = away;
        nearest = { edge, at };
      }
    }
  }
  return nearest;
}

/** The point of a stretch that is nearest to another point. */
export function nearestOn(a: XYPosition, b: XYPosition, point: XYPosition): XYPosition {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length));
  return { x: a.x + along * dx, y: a.y + along * dy };
}

const boxOf = ({ internals, measured }: InternalNode): Rect => ({
  ...internals.positionAbsolute,
  width: measured.width ?? 0,
  height: measured.height ?? 0,
});

/** The outer side of a handle's dot, where a wire is drawn from. */
function handlePoint(node: InternalNode | undefined, type: 'source' | 'target', id: string | undefined): XYPosition | undefined {
  const handle = node?.internals.handleBounds?.[type]?.find((one) => (one.id ?? undefined) === id);
  if (!node || !handle) return undefined;
  const { x, y } = node.internals.positionAbsolute;
  return { x: x + handle.x + (type === 'source' ? handle.width - HANDLE_OVERHANG : HANDLE_OVERHANG), y: y + handle.y + handle.height / 2 };
}
