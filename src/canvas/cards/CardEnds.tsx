/** Where wires leave a card and arrive at it. */
import { Handle, Position } from '@xyflow/react';
import type { KeyboardEvent } from 'react';
import type { NetworkNode } from '../../network/document.ts';
import { sourceHandles, targetHandles } from '../../network/edit/connectionList.ts';
import { classes } from '../../ui/classes.ts';
import styles from './CardEnds.module.css';
import { END_STEP, FIRST_END } from './endPlaces.ts';

const topOf = (index: number) => ({ top: FIRST_END + index * END_STEP });

export function CardEnds({ node }: { readonly node: NetworkNode }) {
  const [sources, targets] = [sourceHandles(node.kind), targetHandles(node.kind)];
  return (
    <>
      {targets.map((handle, i) => (
        <Handle
          key={handle}
          id={handle}
          type="target"
          position={Position.Left}
          className={endClass(targets.length)}
          style={topOf(i)}
          {...asButton(`${handle === 'input' ? 'Input' : 'Target'} of ${node.kind} ${node.id}`)}
        />
      ))}
      {sources.map((handle, i) => (
        <Handle
          key={handle ?? ''}
          {...(handle === undefined ? {} : { id: handle })}
          type="source"
          position={Position.Right}
          className={endClass(sources.length)}
          style={topOf(i)}
          {...asButton(`${handle ?? 'Output'} of ${node.kind} ${node.id}`)}
        />
      ))}
    </>
  );
}

/** A key on an end does what a click does: it begins a wire there, or ends the one that was begun. */
const asButton = (name: string) => ({ role: 'button', tabIndex: 0, 'aria-label': name, onKeyDown: clickByKey });

function clickByKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  event.stopPropagation(); // the card would be selected
  if (!event.repeat) event.currentTarget.click();
}

/** One end alone can be hit from further off than one of two. */
const endClass = (count: number): string => classes(styles.end, count === 1 && styles.alone);
