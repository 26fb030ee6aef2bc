/** Where wires leave a card and arrive at it. Imports React Flow, canvas and network only. */
import { Handle, Position } from '@xyflow/react';
import { sourceHandles, targetHandles } from '../../network/connectionList.ts';
import type { Kind } from '../../network/kinds.ts';
import styles from './Card.module.css';
import { END_STEP, FIRST_END } from './endPlaces.ts';

const topOf = (index: number) => ({ top: FIRST_END + index * END_STEP });

export function CardEnds({ kind }: { readonly kind: Kind }) {
  const [sources, targets] = [sourceHandles(kind), targetHandles(kind)];
  return (
    <>
      {targets.map((handle, i) => (
        <Handle key={handle} id={handle} type="target" position={Position.Left} className={endClass(targets.length)} style={topOf(i)} />
      ))}
      {sources.map((handle, i) => (
        <Handle
          key={handle ?? ''}
          {...(handle === undefined ? {} : { id: handle })}
          type="source"
          position={Position.Right}
          className={endClass(sources.length)}
          style={topOf(i)}
        />
      ))}
    </>
  );
}

/** One end alone can be hit from further off than one of two. */
const endClass = (count: number): string => `${styles.end} ${count > 1 ? styles.ofTwo : styles.alone}`;
