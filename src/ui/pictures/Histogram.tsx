/** Counts as bars, from the least value to the most. */
import { formatNumber } from '../../lib/numbers.ts';
import { type Accent, accentColor } from './accents.ts';
import { Picture } from './Picture.tsx';
import { barsPath } from './paths.ts';
import styles from './pictures.module.css';

export interface HistogramProps {
  /** Counts in equal bins from `min` to `max`. */
  readonly counts: ArrayLike<number>;
  readonly min: number;
  readonly max: number;
  readonly accent: Accent;
  readonly height?: number;
  /** Words between the two ends, e.g. `weights, now`; without it the ends are not written. */
  readonly caption?: string;
  readonly label?: string;
}

const WIDTH = 200;

export function Histogram({ counts, min, max, accent, height = 36, caption, label }: HistogramProps) {
  const zero = min < 0 && max > 0 ? (-min / (max - min)) * WIDTH : undefined;
  return (
    <>
      <Picture width={WIDTH} height={height} label={label}>
        <path d={barsPath(counts, 0, WIDTH, height)} fill={accentColor(accent)} />
        <path className={styles.axis} d={`M0 ${height}H${WIDTH}`} />
        {zero !== undefined && <path className={styles.zero} d={`M${zero} 0V${height}`} />}
      </Picture>
      {caption !== undefined && (
        <div className={styles.captions}>
          <span>{formatNumber(min, 2)}</span>
          <span>{caption}</span>
          <span>{formatNumber(max, 2)}</span>
        </div>
      )}
    </>
  );
}
