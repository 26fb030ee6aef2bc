/** The handles of a card, where wires leave it and arrive at it. */
import { Handle, Position } from '@xyflow/react';
import type { KeyboardEvent } from 'react';
import type { NetworkNode } from '../../network/document.ts';
import { FIRST_HANDLE, HANDLE_STEP } from '../../network/drawing/ends.ts';
import { sourceHandles, targetHandles } from '../../network/edit/connectionList.ts';
import { classes } from '../../ui/classes.ts';
import styles from './CardHandles.module.css';
import { messages } from './messages.ts';

const topOf = (index: number) => ({ top: FIRST_HANDLE + index * HANDLE_STEP });

export function CardHandles({ node }: { readonly node: NetworkNode }) {
  const [sources, targets] = [sourceHandles(node.kind), targetHandles(node.kind)];
  return (
    <>
      {targets.map((handle, i) => (
        <Handle
          key={handle}
          id={handle}
          type="target"
          position={Position.Left}
          className={handleClass(targets.length)}
          style={topOf(i)}
          {...asButton(messages.of(messages.handles[handle], `${node.kind} ${node.id}`))}
        />
      ))}
      {sources.map((handle, i) => (
        <Handle
          key={handle ?? ''}
          {...(handle === undefined ? {} : { id: handle })}
          type="source"
          position={Position.Right}
          className={handleClass(sources.length)}
          style={topOf(i)}
          {...asButton(messages.of(messages.handles[handle ?? 'output'], `${node.kind} ${node.id}`))}
        />
      ))}
    </>
  );
}

/** A key on a handle does what a click does: it begins a wire there, or ends the one that was begun. */
const asButton = (name: string) =>
  ({ role: 'button', tabIndex: 0, 'aria-label': name, 'data-word': 'handle', onKeyDown: clickByKey }) as const;

function clickByKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  event.stopPropagation(); // the card would be selected
  if (!event.repeat) event.currentTarget.click();
}

/** One handle alone can be hit from further off than one of two. */
const handleClass = (count: number): string => classes(styles.handle, count === 1 && styles.alone);
