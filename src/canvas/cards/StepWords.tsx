/** Says what stands at the two sides of an arrow: how it was before a step, and how it is after it. */
import { useMetrics } from '../../stores/run/useRun.ts';
import styles from './Card.module.css';
import { messages } from './lateMessages.ts';

export function StepWords() {
  const step = useMetrics(({ snapshot }) => snapshot?.step ?? 0);
  return <p className={styles.unseen}>{messages.beforeAndAfter(step)}</p>;
}
