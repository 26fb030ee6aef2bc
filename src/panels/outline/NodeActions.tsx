/** What can be done to the open node as a whole. Store in. */
import type { MouseEvent } from 'react';
import type { Way } from '../../network/edit/exchange.ts';
import { afterFrame } from '../../stores/afterFrame.ts';
import { COMMANDS } from '../../stores/commands/commands.ts';
import { moveNodeAlong } from '../../stores/document/reordering.ts';
import { Button } from '../../ui/Button.tsx';
import { useOnlyNode } from '../inspector/useOnlyNode.ts';
import { messages } from './messages.ts';
import styles from './Outline.module.css';

export function NodeActions() {
  const node = useOnlyNode();
  if (!node) return null;
  const move =
    (way: Way) =>
    ({ currentTarget: button }: MouseEvent<HTMLElement>) => {
      moveNodeAlong(node.id, way);
      afterFrame(() => button.focus()); // a row that was moved has lost the focus
    };
  return (
    <div className={styles.actions}>
      <Button size="small" onClick={move('earlier')}>
        {messages.earlier}
      </Button>
      <Button size="small" onClick={move('later')}>
        {messages.later}
      </Button>
      <Button size="small" disabled={!COMMANDS.swap.isPossible()} onClick={COMMANDS.swap.run}>
        {messages.swap}
      </Button>
      <Button size="small" onClick={COMMANDS.remove.run}>
        {messages.remove}
      </Button>
    </div>
  );
}
