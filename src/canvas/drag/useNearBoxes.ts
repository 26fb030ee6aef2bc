/** The cards that a wire may have to go around: the same list as long as none of them moves, so that a drag touches few wires. */
import { type Node, type ReactFlowState, useStore } from '@xyflow/react';
import { useCallback } from 'react';
import { weakMemoize } from '../../lib/memo.ts';
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

/** Worked out once for all wires. */
const boxesOf = weakMemoize((cards: readonly Node[]): readonly Box[] => cards.map(boxOf));

const boxOf = weakMemoize(
  ({ position, measured }: Node): Box => ({ x: position.x, y: position.y, width: measured?.width ?? 0, height: measured?.height ?? 0 }),
);
