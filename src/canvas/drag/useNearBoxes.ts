/** The cards that a wire may have to go around: the same list as long as none of them moves, so that a drag touches few wires. */
import { type Node, type ReactFlowState, type Rect, useStore } from '@xyflow/react';
import { useCallback } from 'react';
import { weakMemoize } from '../../lib/memo.ts';
import { areaOf, isIn } from '../wires/wirePath.ts';

/** @param dragged the id of a card that wires leave out of account, because it is dragged over them */
export function useNearBoxes(sourceX: number, sourceY: number, targetX: number, targetY: number, dragged?: string): readonly Rect[] {
  const near = useCallback(
    ({ nodes }: ReactFlowState) => {
      const area = areaOf({ x: sourceX, y: sourceY }, { x: targetX, y: targetY });
      return boxesOf(nodes).filter((box, i) => nodes[i]?.id !== dragged && isIn(area, box));
    },
    [sourceX, sourceY, targetX, targetY, dragged],
  );
  return useStore(near, hasSameItems);
}

const hasSameItems = (a: readonly Rect[], b: readonly Rect[]): boolean => a.length === b.length && a.every((box, i) => box === b[i]);

/** Worked out once for all wires. */
const boxesOf = weakMemoize((cards: readonly Node[]): readonly Rect[] => cards.map(boxOf));

const boxOf = weakMemoize(
  ({ position, measured }: Node): Rect => ({ x: position.x, y: position.y, width: measured?.width ?? 0, height: measured?.height ?? 0 }),
);
