/** What to do with an empty canvas. */

import { Sentence } from '../ui/Sentence.tsx';
import styles from './Canvas.module.css';
import { messages } from './messages.ts';

export function EmptyHint() {
  return (
    <div className={styles.empty}>
      <p>
        <Sentence of={messages.empty.first} with={{ start: <strong>{messages.empty.start}</strong> }} />
      </p>
      <p>{messages.empty.next}</p>
    </div>
  );
}
