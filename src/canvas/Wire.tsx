/** One wire, with the shape it carries. Imports React Flow only. */
import { BaseEdge, type EdgeProps, useStore } from '@xyflow/react';
import { memo, useMemo } from 'react';
import styles from './Canvas.module.css';
import type { WireEdge } from './flowEdges.ts';
import type { CardNode } from './flowNodes.ts';
import { type Box, wireWay } from './wirePath.ts';

export const Wire = memo(({ id, sourceX, sourceY, targetX, targetY, targetHandleId, selected, data }: EdgeProps<WireEdge>) => {
  const cards = useStore(({ nodes }) => nodes as CardNode[]);
  const { path, label } = useMemo(
    () => wireWay({ x: sourceX, y: sourceY }, { x: targetX, y: targetY }, cards.map(boxOf), targetHandleId === 'target'),
    [sourceX, sourceY, targetX, targetY, targetHandleId, cards],
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

const boxOf = ({ position, measured }: CardNode): Box => ({ ...position, width: measured?.width ?? 0, height: measured?.height ?? 0 });
