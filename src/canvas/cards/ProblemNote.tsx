/** What is wrong with a node, on its card, and the repair of it where one is certain. */
import { CircleAlert } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import styles from './Card.module.css';

export interface ProblemNoteProps {
  readonly count: number;
  /** The first of them. */
  readonly sentence: string;
  /** What its repair does, where one is certain. */
  readonly repair: string | undefined;
  readonly onRepair: () => void;
}

export function ProblemNote({ count, sentence, repair, onRepair }: ProblemNoteProps) {
  return (
    <div className={styles.problem}>
      <span className={styles.count}>
        <CircleAlert size={14} aria-hidden="true" />
        <span>{count === 1 ? '1 problem' : `${count} problems`}</span>
      </span>
      <p>{sentence}</p>
      {repair !== undefined && (
        <Button size="small" className={`${styles.repair} nodrag nopan`} onClick={onRepair}>
          {repair}
        </Button>
      )}
    </div>
  );
}
