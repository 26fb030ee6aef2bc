/** What keeps the network from training, a sentence each, with the way to its node. Store in; imports ui, stores and network. */
import { TriangleAlert } from 'lucide-react';
import type { NetworkDocument } from '../network/document.ts';
import { findNode } from '../network/edits.ts';
import { explain, problemNode } from '../network/problems.ts';
import { select } from '../stores/document.ts';
import { useNetwork, useReading } from '../stores/reading.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Problems.module.css';

export function Problems() {
  const document = useNetwork();
  const reading = useReading();
  if (reading.ok) return null;
  const sentences = new Map(reading.problems.map((problem) => [explain(problem, document), problem]));
  return (
    <ul className={styles.problems} aria-label="Problems">
      {[...sentences].map(([sentence, problem]) => (
        <li key={sentence}>
          <TriangleAlert className={styles.icon} size={15} aria-hidden="true" />
          <div>
            {sentence} <ShowNode document={document} id={problemNode(problem)} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function ShowNode({ document, id }: { readonly document: NetworkDocument; readonly id: string | undefined }) {
  const node = findNode(document, id);
  if (!node) return null;
  return (
    <Button variant="quiet" className={styles.show} onClick={() => select([node.id])}>
      Show {node.kind} {node.id}
    </Button>
  );
}
