/** The part of a formula around a place, with a caret under it. Who hears the page is told the place by the sentence. */
import styles from './controls.module.css';

export interface FormulaPlaceProps {
  readonly text: string;
  /** Letters before the place. */
  readonly at: number;
  /** How many letters there is room for. */
  readonly columns: number;
}

export function FormulaPlace({ text, at, columns }: FormulaPlaceProps) {
  const from = Math.max(0, Math.min(at - Math.floor(columns / 2), text.length + 1 - columns));
  const before = from > 0 ? '…' : '';
  const part = text.slice(from + before.length, from + columns);
  const after = from + columns < text.length ? '…' : '';
  return (
    <pre className={styles.place} aria-hidden="true" translate="no">
      <span>{`${before}${after ? part.slice(0, -1) : part}${after}\n${' '.repeat(Math.max(0, at - from))}`}</span>
      <span className={styles.caret}>^</span>
    </pre>
  );
}
