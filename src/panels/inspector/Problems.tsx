/** What keeps the network from training, a sentence each, with the way to its node and its repair. Store in. */
import { TriangleAlert, Wrench } from 'lucide-react';
import { useRef } from 'react';
import type { NetworkDocument } from '../../network/document.ts';
import { findNode } from '../../network/edit/edits.ts';
import { explain, type Problem, problemNode } from '../../network/read/problems.ts';
import { select } from '../../stores/document/document.ts';
import { useNetwork, useReading } from '../../stores/document/reading.ts';
import { applyRepair, repairWords } from '../../stores/document/repairs.ts';
import { useViewCommands } from '../../stores/useViewCommands.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Problems.module.css';

export function Problems() {
  const place = useRef<HTMLDivElement>(null);
  const document = useNetwork();
  const reading = useReading();
  const sentences = new Map(reading.ok ? [] : reading.problems.map((problem) => [explain(problem, document), problem]));
  useViewCommands('problems', { focus: () => (place.current?.querySelector('button') ?? place.current)?.focus() });
  const repair = (problem: Problem) => {
    place.current?.focus(); // the button goes away, the keyboard stays here
    applyRepair(problem);
  };
  return (
    <div ref={place} className={styles.place} tabIndex={-1}>
      {sentences.size > 0 && (
        <ul className={styles.problems} aria-label="Problems">
          {[...sentences].map(([sentence, problem]) => (
            <li key={sentence}>
              <TriangleAlert className={styles.icon} size={15} aria-hidden="true" />
              <div>
                <span>{sentence}</span> <ShowNode document={document} id={problemNode(problem)} />
                <RepairButton says={repairWords(document, problem)} onRepair={() => repair(problem)} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function ShowNode({ document, id }: { readonly document: NetworkDocument; readonly id: string | undefined }) {
  const node = findNode(document, id);
  if (!node) return null;
  return (
    <Button variant="quiet" className={styles.show} onClick={() => select([node.id])}>
      {`Show ${node.kind} ${node.id}`}
    </Button>
  );
}

interface RepairButtonProps {
  readonly says: string | undefined;
  readonly onRepair: () => void;
}

function RepairButton({ says, onRepair }: RepairButtonProps) {
  if (says === undefined) return null;
  return (
    <Button size="small" className={styles.repair} onClick={onRepair}>
      <Wrench size={13} aria-hidden="true" />
      <span>{says}</span>
    </Button>
  );
}
