/** The numbers of the moment that is shown, side by side: the run's newest, unless somebody went back to look. Store in. */
import { useMetrics } from '../../stores/run/useRun.ts';
import { figuresOf } from '../charts/figures.ts';
import styles from './Metrics.module.css';
import { messages } from './messages.ts';

/** Characters that fit at full size. */
const ROOM = 7;

export function Metrics() {
  const shown = useMetrics((metrics) => metrics.shown);
  const test = useMetrics((metrics) => metrics.test);
  return (
    <fieldset className={styles.metrics} aria-label={messages.metrics}>
      <dl className={styles.list}>
        {figuresOf({ shown, test }).map(({ name, value, word }) => (
          <div key={name} data-word={word}>
            {/* The spaces are for programs that read this as one line of text. */}
            <dt>{name}</dt> <dd className={value.length > ROOM ? styles.long : undefined}>{value}</dd>{' '}
          </div>
        ))}
      </dl>
    </fieldset>
  );
}
