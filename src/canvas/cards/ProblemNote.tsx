/** What is wrong with a node, on its card, and the repair of it where one is certain. Imports ui, network's types and stores. */
import { CircleAlert } from 'lucide-react';
import type { Repair } from '../../network/repairs/repair.ts';
import { doRepair } from '../../stores/repairs.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Card.module.css';

export interface ProblemNoteProps {
  readonly count: number;
  /** The first of them. */
  readonly sentence: string;
  readonly repair: Repair | undefined;
}

export function ProblemNote({ count, sentence, repair }: ProblemNoteProps) {
  return (
    <div className={styles.problem}>
      <span className={styles.count}>
        <CircleAlert size={14} aria-hidden="true" />
        {count === 1 ? '1 problem' : `${count} problems`}
      </span>
      <p>{sentence}</p>
      {repair && (
        <Button size="small" className={`${styles.mend} nodrag nopan`} onClick={() => doRepair(repair)}>
          {repair.says}
        </Button>
      )}
    </div>
  );
}
