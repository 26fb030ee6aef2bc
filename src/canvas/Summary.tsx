/** How large the network is and whether it can train, in one line below it. Store in. */
import { useDocument } from '../stores/document/document.ts';
import { readingOf } from '../stores/document/reading.ts';
import { useRun } from '../stores/run/useRun.ts';
import styles from './Canvas.module.css';
import { summaryOf } from './summary.ts';

export function Summary() {
  const phase = useRun((run) => run.phase);
  const engine = useRun((run) => run.engine);
  const note = useRun((run) => run.engineNote);
  const text = useDocument(({ document }) => (document.nodes.length === 0 ? '' : summaryOf(document, readingOf(document), phase, engine)));
  return <p className={styles.summary}>{text && note ? `${text} · ${note}` : text}</p>;
}
