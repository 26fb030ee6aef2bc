/** One wire, with the shape it carries, and whether it will take the node that is dragged over it. */
import { BaseEdge, type EdgeProps, getBezierPath } from '@xyflow/react';
import { memo } from 'react';
import { edgeId } from '../../network/document.ts';
import { useDragState } from '../../stores/document/dragState.ts';
import { useView } from '../../stores/view.ts';
import styles from '../Canvas.module.css';
import type { WireEdge } from '../flow/flowEdges.ts';
import { WireFlow } from './WireFlow.tsx';
import { WireMark } from './WireMark.tsx';

export const Wire = memo(({ id, targetHandleId, selected, data, ...ends }: EdgeProps<WireEdge>) => {
  const under = useDragState(({ wireUnder }) => (wireUnder && edgeId(wireUnder.edge) === id ? wireUnder : undefined));
  const taking = under && (under.refusal === undefined ? 'yes' : 'no');
  const [path] = data?.route ? [data.route.path] : getBezierPath(ends);
  const label = data?.route?.label;
  // What y carries is given: nothing is worked out on that way.
  const showsFlow = useView((view) => view.showsFlow) && targetHandleId !== 'target';
  return (
    <g
      className={data?.faulty ? styles.faulty : undefined}
      data-carries={targetHandleId}
      data-selected={selected || undefined}
      data-taking={taking}
    >
      <BaseEdge id={id} path={path} interactionWidth={24} />
      {label && showsFlow && <WireFlow source={ends.source} {...label} />}
      {label && !showsFlow && (
        <text className={styles.label} x={label.x} y={label.y} textAnchor="middle">
          {data.label}
        </text>
      )}
      {under && <WireMark {...under} />}
    </g>
  );
});
Wire.displayName = 'Wire';
