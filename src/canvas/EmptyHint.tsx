/** What to do with an empty canvas. Comes by a lazy import. */
import { Sentence } from '../ui/Sentence.tsx';
import styles from './Canvas.module.css';
import { messages } from './lateMessages.ts';

export function EmptyHint() {
  return (
    <div className={styles.empty}>
      <p>
        <Sentence of={messages.first} with={{ start: <strong>{messages.start}</strong> }} />
      </p>
      <p>{messages.next}</p>
    </div>
  );
}
