/** How many nodes and wires are selected, and their end. Store in; comes by a lazy import. */
import { useDocument } from '../../stores/document/document.ts';
import { removeSelected } from '../../stores/document/editing.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Inspector.module.css';
import { messages } from './lateMessages.ts';

export function SeveralSelected() {
  const nodes = useDocument((state) => state.selectedNodes.size);
  const wires = useDocument((state) => state.selectedEdges.size);
  return (
    <>
      <h2 className={styles.title}>{countWords(nodes, wires)}</h2>
      <div>
        <Button onClick={removeSelected}>{messages.remove}</Button>
      </div>
    </>
  );
}

function countWords(nodes: number, wires: number): string {
  if (wires === 0) return messages.nodesSelected(nodes);
  return nodes === 0 ? messages.wiresSelected(wires) : messages.bothSelected(nodes, wires);
}
