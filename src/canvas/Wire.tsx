/** One wire, with the shape it carries. Imports React Flow only. */
import { BaseEdge, type EdgeProps } from '@xyflow/react';
import { memo, useMemo } from 'react';
import styles from './Canvas.module.css';
import type { WireEdge } from './flowEdges.ts';
import { useNearBoxes } from './useNearBoxes.ts';
import { wireWay } from './wirePath.ts';

export const Wire = memo(({ id, sourceX, sourceY, targetX, targetY, targetHandleId, selected, data }: EdgeProps<WireEdge>) => {
  const boxes = useNearBoxes(sourceX, sourceY, targetX, targetY);
  const { path, label } = useMemo(
    () => wireWay({ x: sourceX, y: sourceY }, { x: targetX, y: targetY }, boxes, targetHandleId === 'target'),
    [sourceX, sourceY, targetX, targetY, targetHandleId, boxes],
  );
  return (
    <g className={data?.faulty ? styles.faulty : undefined} data-selected={selected || undefined}>
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
