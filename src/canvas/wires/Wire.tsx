/** One wire, with the shape it carries, and whether it will take the node that is dragged over it. */
import { BaseEdge, type EdgeProps, getBezierPath } from '@xyflow/react';
import { memo } from 'react';
import { edgeId } from '../../network/document.ts';
import { useDragState } from '../../stores/document/dragState.ts';
import { useView } from '../../stores/view.ts';
import { classes } from '../../ui/classes.ts';
import styles from '../Canvas.module.css';
import type { WireEdge } from '../flow/flowEdges.ts';
import { WireFlow } from './WireFlow.tsx';
import { WireMark } from './WireMark.tsx';
import { WireNumbers } from './WireNumbers.tsx';
import beats from './wireBeat.module.css';
import { useWireBeat } from './wireBeat.ts';

export const Wire = memo(({ id, targetHandleId, selected, data, ...ends }: EdgeProps<WireEdge>) => {
  const under = useDragState(({ wireUnder }) => (wireUnder && edgeId(wireUnder.edge) === id ? wireUnder : undefined));
  const taking = under && (under.refusal === undefined ? 'yes' : 'no');
  const [path] = data?.route ? [data.route.path] : getBezierPath(ends);
  const label = data?.route?.label;
  // What y carries is given: nothing is worked out on that way.
  const isWorkedOut = targetHandleId !== 'target';
  const showsFlow = useView((view) => view.showsFlow) && isWorkedOut;
  const beat = useWireBeat(ends.source, ends.target, isWorkedOut);
  return (
    <g
      className={classes(beats.wire, data?.faulty && styles.faulty)}
      data-word="wire"
      data-carries={targetHandleId}
      data-selected={selected || undefined}
      data-taking={taking}
      data-beat={beat?.lit}
    >
      <BaseEdge id={id} path={path} interactionWidth={24} />
      {label && beat && <WireNumbers forward={beat.forward} backward={beat.backward} says={beat.says} {...label} />}
      {label && !beat && showsFlow && <WireFlow source={ends.source} {...label} />}
      {label && !beat && !showsFlow && (
        <text className={styles.label} x={label.x} y={label.y} textAnchor="middle">
          {data.label}
        </text>
      )}
      {under && <WireMark {...under} />}
    </g>
  );
});
Wire.displayName = 'Wire';
