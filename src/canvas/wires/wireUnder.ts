/** Which wire is under the pointer: the nearest of those that are drawn. Pixels at zoom 1; pure. */
import type { XYPosition } from '@xyflow/react';
import type { NetworkEdge } from '../../network/document.ts';

/** A wire and the corners it is drawn along. */
export interface DrawnWire {
  readonly edge: NetworkEdge;
  readonly corners: readonly XYPosition[];
}

export interface Hit {
  readonly edge: NetworkEdge;
  /** The point of the wire that is nearest. */
  readonly at: XYPosition;
}

/** The wire that is nearest to the first of some points that has one within reach: what is pointed at goes before what a card happens to lie on. */
export function wireNear(wires: readonly DrawnWire[], points: readonly XYPosition[], reach: number): Hit | undefined {
  for (const point of points) {
    const hit = nearestTo(point, wires, reach);
    if (hit) return hit;
  }
  return undefined;
}

function nearestTo(point: XYPosition, wires: readonly DrawnWire[], reach: number): Hit | undefined {
  let nearest: Hit | undefined;
  let least = reach;
  for (const { edge, corners } of wires) {
    for (let i = 1; i < corners.length; i++) {
      const at = nearestOn(corners[i - 1] ?? point, corners[i] ?? point, point);
      const away = Math.hypot(at.x - point.x, at.y - point.y);
      if (away >= least) continue;
      least = away;
      nearest = { edge, at };
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
