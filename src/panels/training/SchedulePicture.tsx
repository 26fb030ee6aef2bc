/** The rates of a schedule as a curve over the steps of a run, with the place where the run is. Props in, picture out. */
import { formatRate } from '../../lib/numbers.ts';
import { messages } from './lateMessages.ts';
import styles from './ScheduleDetails.module.css';

export interface SchedulePictureProps {
  /** Of steps at equal distances, from the first to the last. */
  readonly rates: readonly number[];
  readonly steps: number;
  /** The step to come, once there is a run. */
  readonly now: { readonly step: number; readonly rate: number } | undefined;
  /** The picture in words. */
  readonly summary: string;
}

/** Of the drawing, which is as wide as there is room. */
const [WIDTH, HEIGHT, PAD] = [240, 44, 4];

export function SchedulePicture({ rates, steps, now, summary }: SchedulePictureProps) {
  const most = Math.max(...rates, now?.rate ?? 0);
  const x = (share: number) => PAD + share * (WIDTH - 2 * PAD);
  const y = (rate: number) => (most > 0 ? HEIGHT - PAD - (rate / most) * (HEIGHT - 2 * PAD) : HEIGHT - PAD);
  const points = rates.map((rate, i) => `${x(rates.length > 1 ? i / (rates.length - 1) : 0).toFixed(1)},${y(rate).toFixed(1)}`).join(' ');
  const isWithin = now !== undefined && now.step <= steps;
  return (
    <figure className={styles.picture}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={summary}>
        <line className={styles.ground} x1={PAD} x2={WIDTH - PAD} y1={HEIGHT - PAD} y2={HEIGHT - PAD} />
        <polyline className={styles.curve} points={points} />
        {isWithin && <circle className={styles.now} cx={x(steps > 1 ? (now.step - 1) / (steps - 1) : 0)} cy={y(now.rate)} r={3.5} />}
      </svg>
      <figcaption className={styles.ends} aria-hidden="true">
        <span>{messages.schedule.most(formatRate(Math.max(...rates)))}</span>
        <span>{messages.schedule.steps(steps)}</span>
      </figcaption>
    </figure>
  );
}
