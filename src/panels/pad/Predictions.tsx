/** Every class with its probability, a bar each. */
import styles from './DrawingPad.module.css';
import { percent } from './likeliest.ts';

export interface PredictionsProps {
  /** By class. */
  readonly probabilities: Float32Array;
  /** The likeliest class. */
  readonly best: number;
}

/** In the list the likeliest comes first; on the screen each class keeps its place, so that bars grow and shrink where they are. */
export function Predictions({ probabilities, best }: PredictionsProps) {
  const classes = [...probabilities.keys()].sort((a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0));
  return (
    <ol className={styles.predictions} aria-label="Predictions">
      {classes.map((digit) => (
        <li key={digit} style={{ gridRow: digit + 1 }} data-best={digit === best || undefined}>
          <span className={styles.class}>{digit}</span>{' '}
          <span className={styles.bar} aria-hidden="true">
            <span style={{ width: `${100 * (probabilities[digit] ?? 0)}%` }} />
          </span>
          <span className={styles.share}>{percent(probabilities[digit] ?? 0)}</span>
        </li>
      ))}
    </ol>
  );
}
