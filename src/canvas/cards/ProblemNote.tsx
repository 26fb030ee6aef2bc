/** What is wrong with a node, on its card. Imports its own looks only. */
import { CircleAlert } from 'lucide-react';
import styles from './Card.module.css';

export interface ProblemNoteProps {
  readonly count: number;
  /** The first of them. */
  readonly sentence: string;
}

export function ProblemNote({ count, sentence }: ProblemNoteProps) {
  return (
    <div className={styles.problem}>
      <span className={styles.count}>
        <CircleAlert size={14} aria-hidden="true" />
        {count === 1 ? '1 problem' : `${count} problems`}
      </span>
      <p>{sentence}</p>
    </div>
  );
}
