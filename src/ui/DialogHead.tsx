/** The head of a large dialog: its title, what it is for, and the way out. */
import { X } from 'lucide-react';
import { Button } from './Button.tsx';
import styles from './DialogHead.module.css';
import { messages } from './messages.ts';

export interface DialogHeadProps {
  readonly title: string;
  /** What it is for, in a sentence or two. */
  readonly says: string;
  readonly onClose: () => void;
}

export const DialogHead = ({ title, says, onClose }: DialogHeadProps) => (
  <header className={styles.head}>
    <h2>{title}</h2>
    <p>{says}</p>
    <Button variant="quiet" aria-label={messages.close} onClick={onClose}>
      <X size={16} aria-hidden="true" />
    </Button>
  </header>
);
