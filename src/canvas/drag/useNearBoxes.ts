/** The cards that a wire may have to go around: the same list as long as none of them moves, so that a drag touches few wires. */
import { type Node, type ReactFlowState, useStore } from '@xyflow/react';
import { useCallback } from 'react';
import { areaOf, type Box, isIn } from '../wires/wirePath.ts';

/** @param carried the id of a card that wires leave out of account, because it is held over them */
export function useNearBoxes(sourceX: number, sourceY: number, targetX: number, targetY: number, carried?: string): readonly Box[] {
  const near = useCallback(
    ({ nodes }: ReactFlowState) => {
      const area = areaOf({ x: sourceX, y: sourceY }, { x: targetX, y: targetY });
      return boxesOf(nodes).filter((box, i) => nodes[i]?.id !== carried && isIn(area, box));
    },
    [sourceX, sourceY, targetX, targetY, carried],
  );
  return useStore(near, hasSameItems);
}

const hasSameItems = (a: readonly Box[], b: readonly Box[]): boolean => a.length === b.length && a.every((box, i) => box === b[i]);

const allBoxes = new WeakMap<readonly Node[], readonly Box[]>();
const boxes = new WeakMap<Node, Box>();

/** Worked out once for all wires. */
function boxesOf(cards: readonly Node[]): readonly Box[] {
  const all = allBoxes.get(cards) ?? cards.map(boxOf);
  allBoxes.set(cards, all);
  return all;
}

function boxOf(card: Node): Box {
  const { position, measured } = card;
  const box = boxes.get(card) ?? { x: position.x, y: position.y, width: measured?.width ?? 0, height: measured?.height ?? 0 };
  boxes.set(card, box);
  return box;
}
