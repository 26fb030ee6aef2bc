/** How large the network is and whether it can train, in one line below it. Store in. */
import { useDocument } from '../stores/document/document.ts';
import { readingOf } from '../stores/document/reading.ts';
import { useMetrics, useRun } from '../stores/run/useRun.ts';
import { verdictOf } from '../stores/run/verdict.ts';
import styles from './Canvas.module.css';
import { summaryOf } from './summary.ts';

export function Summary() {
  const run = useRun((state) => state);
  const verdict = useMetrics((metrics) => verdictOf(run, metrics));
  const { phase, engine, engineNote: note } = run;
  const text = useDocument(({ document }) =>
    document.nodes.length === 0 ? '' : summaryOf(document, readingOf(document), phase, engine, verdict),
  );
  return <p className={styles.summary}>{text && note ? `${text} · ${note}` : text}</p>;
}
