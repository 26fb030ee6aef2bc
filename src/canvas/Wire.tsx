/** One wire, with the shape it carries. Imports React Flow only. */
import { BaseEdge, type EdgeProps, type ReactFlowState, useStore } from '@xyflow/react';
import { memo, useCallback } from 'react';
import styles from './Canvas.module.css';
import type { WireEdge } from './flowEdges.ts';
import { type Box, type WireWay, wireWay } from './wirePath.ts';

export const Wire = memo(({ id, sourceX, sourceY, targetX, targetY, targetHandleId, selected, data }: EdgeProps<WireEdge>) => {
  const find = useCallback(
    (flow: ReactFlowState) => wireWay({ x: sourceX, y: sourceY }, { x: targetX, y: targetY }, cardBoxes(flow), targetHandleId === 'target'),
    [sourceX, sourceY, targetX, targetY, targetHandleId],
  );
  const { path, label } = useStore(find, isSameWay);
  const look = data?.faulty ? styles.faulty : undefined;
  return (
    <g className={look} data-selected={selected || undefined}>
      <BaseEdge id={id} path={path} interactionWidth={24} />
      {data?.label && (
        <text className={styles.label} x={label.x} y={label.y} textAnchor="middle">
          {data.label}
        </text>
      )}
    </g>
  );
});
Wire.displayName = 'Wire';

const cardBoxes = ({ nodeLookup }: ReactFlowState): Box[] =>
  [...nodeLookup.values()].map(({ internals, measured }) => ({
    ...internals.positionAbsolute,
    width: measured.width ?? 0,
    height: measured.height ?? 0,
  }));

const isSameWay = (a: WireWay, b: WireWay): boolean => a.path === b.path;
