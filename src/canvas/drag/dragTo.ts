/** Where dragged cards go: in line with a card nearby, else on the grid; several go together, as the first of them. Pixels at zoom 1; pure. */
import type { NetworkNode, NodeId, Position } from '../../network/document.ts';
import { onGrid, widthOf } from '../../network/edit/place.ts';
import type { CardSize } from '../flow/flowNodes.ts';
import { type SnapBox, type SnapLine, snap } from './snapLines.ts';

/** Cards further away than this, in either direction, are out of sight more often than not. */
const NEAR = 1200;
const HEIGHT = 120;

interface Dragged {
  readonly places: ReadonlyMap<NodeId, Position>;
  readonly lines: readonly SnapLine[];
}

/** @param hand where the hand has brought each dragged card */
export function dragTo(hand: ReadonlyMap<NodeId, Position>, nodes: readonly NetworkNode[], sizes: ReadonlyMap<NodeId, CardSize>): Dragged {
  const leader = nodes.find(({ id }) => hand.has(id));
  const at = leader && hand.get(leader.id);
  if (!leader || !at) return { places: hand, lines: [] };
  const boxOf = ({ id, kind }: NetworkNode, { x, y }: Position): SnapBox => ({
    x,
    y,
    ...(sizes.get(id) ?? { width: widthOf(kind), height: HEIGHT }),
  });
  const others = nodes.filter(({ id, position }) => !hand.has(id) && isNear(position, at)).map((node) => boxOf(node, node.position));
  const { x, y, lines } = snap(boxOf(leader, at), others, { x: onGrid(at.x), y: onGrid(at.y) });
  return { places: new Map([...hand].map(([id, place]) => [id, { x: place.x + x - at.x, y: place.y + y - at.y }])), lines };
}

const isNear = (a: Position, b: Position): boolean => Math.abs(a.x - b.x) < NEAR && Math.abs(a.y - b.y) < NEAR;
