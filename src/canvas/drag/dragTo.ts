/** Where dragged cards go: in line with a card nearby, else on the grid; several go together, as the first of them. Pixels at zoom 1; pure. */
import type { Rect } from '@xyflow/react';
import type { NetworkNode, NodeId, Position } from '../../network/document.ts';
import { onGrid, widthOf } from '../../network/edit/place.ts';
import type { CardSize } from '../flow/flowNodes.ts';
import { type SnapLine, snap } from './snapLines.ts';

/** Cards further away than this, in either direction, are out of sight more often than not. */
const NEAR = 1200;
const HEIGHT = 120;

interface DragTarget {
  readonly places: ReadonlyMap<NodeId, Position>;
  readonly lines: readonly SnapLine[];
}

/** @param dragged where the pointer has brought each dragged card */
export function dragTo(
  dragged: ReadonlyMap<NodeId, Position>,
  nodes: readonly NetworkNode[],
  sizes: ReadonlyMap<NodeId, CardSize>,
): DragTarget {
  const leader = nodes.find(({ id }) => dragged.has(id));
  const at = leader && dragged.get(leader.id);
  if (!leader || !at) return { places: dragged, lines: [] };
  const boxOf = ({ id, kind }: NetworkNode, { x, y }: Position): Rect => ({
    x,
    y,
    ...(sizes.get(id) ?? { width: widthOf(kind), height: HEIGHT }),
  });
  const others = nodes.filter(({ id, position }) => !dragged.has(id) && isNear(position, at)).map((node) => boxOf(node, node.position));
  const { x, y, lines } = snap(boxOf(leader, at), others, { x: onGrid(at.x), y: onGrid(at.y) });
  return { places: new Map([...dragged].map(([id, place]) => [id, { x: place.x + x - at.x, y: place.y + y - at.y }])), lines };
}

const isNear = (a: Position, b: Position): boolean => Math.abs(a.x - b.x) < NEAR && Math.abs(a.y - b.y) < NEAR;
