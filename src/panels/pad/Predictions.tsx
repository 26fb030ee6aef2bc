/** Every class with its probability, a bar each; of many the likeliest. */
import type { ClassName } from '../../stores/run/classNames.ts';
import styles from './DrawingPad.module.css';
import { percent } from './likeliest.ts';
import { messages } from './messages.ts';

export interface PredictionsProps {
  /** By class. */
  readonly probabilities: Float32Array;
  /** The likeliest class. */
  readonly best: number;
  readonly nameOf: ClassName;
}

/** There is room for so many. */
const SHOWN = 10;
/** So few do not fill it. */
const FEW = 8;

/**
 * In the list the likeliest comes first; on the screen each class keeps its place, so that bars grow and shrink where they are. Where there
 * are more than have room, the likeliest are shown, as the list has them.
 */
export function Predictions({ probabilities, best, nameOf }: PredictionsProps) {
  const classes = [...probabilities.keys()].sort((a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0));
  const hasRoom = classes.length <= SHOWN;
  const isLong = classes.some((label) => nameOf(label).length > 2);
  return (
    <ol
      className={styles.predictions}
      aria-label={messages.predictions}
      data-named={isLong || undefined}
      data-few={classes.length < FEW || undefined}
    >
      {classes.slice(0, SHOWN).map((label, place) => (
        <li key={label} style={{ gridRow: (hasRoom ? label : place) + 1 }} data-best={label === best || undefined}>
          <span className={styles.class} title={isLong ? nameOf(label) : undefined}>
            {nameOf(label)}
          </span>{' '}
          <span className={styles.bar} aria-hidden="true">
            <span style={{ width: `${100 * (probabilities[label] ?? 0)}%` }} />
          </span>
          <span className={styles.share}>{percent(probabilities[label] ?? 0)}</span>
        </li>
      ))}
    </ol>
  );
}
