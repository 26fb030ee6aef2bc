/** One wire, with the shape it carries, and whether it will take the node that is dragged over it. */
import { BaseEdge, type EdgeProps } from '@xyflow/react';
import { memo, useMemo } from 'react';
import { edgeId } from '../../network/document.ts';
import { useDragState } from '../../stores/document/dragState.ts';
import styles from '../Canvas.module.css';
import { HANDLE_OVERHANG } from '../cards/handlePositions.ts';
import { useNearBoxes } from '../drag/useNearBoxes.ts';
import type { WireEdge } from '../flow/flowEdges.ts';
import { WireMark } from './WireMark.tsx';
import { wireWay } from './wirePath.ts';

export const Wire = memo(({ id, targetHandleId, selected, data, ...ends }: EdgeProps<WireEdge>) => {
  const { sourceY, targetY } = ends;
  const [sourceX, targetX] = [ends.sourceX - HANDLE_OVERHANG, ends.targetX + HANDLE_OVERHANG];
  const dragged = useDragState((state) => state.dragged);
  const under = useDragState(({ wireUnder }) => (wireUnder && edgeId(wireUnder.edge) === id ? wireUnder : undefined));
  const boxes = useNearBoxes(sourceX, sourceY, targetX, targetY, dragged);
  const { path, label } = useMemo(
    () => wireWay({ x: sourceX, y: sourceY }, { x: targetX, y: targetY }, boxes, targetHandleId === 'target'),
    [sourceX, sourceY, targetX, targetY, targetHandleId, boxes],
  );
  const taking = under && (under.refusal === undefined ? 'yes' : 'no');
  return (
    <g className={data?.faulty ? styles.faulty : undefined} data-selected={selected || undefined} data-taking={taking}>
      <BaseEdge id={id} path={path} interactionWidth={24} />
      {data?.label && (
        <text className={styles.label} x={label.x} y={label.y} textAnchor="middle">
          {data.label}
        </text>
      )}
      {under && <WireMark {...under} />}
    </g>
  );
});
Wire.displayName = 'Wire';
