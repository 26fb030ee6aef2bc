/** A few values as one small line, without axes. */
import { type Accent, accentColor } from './accents.ts';
import { Picture } from './Picture.tsx';
import { linePath, rangeOf } from './paths.ts';
import styles from './pictures.module.css';

export interface SparklineProps {
  /** Oldest first; what is not finite leaves a gap. */
  readonly values: ArrayLike<number>;
  readonly accent: Accent;
  readonly height?: number;
  readonly label?: string;
}

const WIDTH = 100;
/** Room for half of the stroke. */
const INSET = 1.5;

export function Sparkline({ values, accent, height = 28, label }: SparklineProps) {
  const [low, high] = rangeOf(values);
  const step = WIDTH / Math.max(1, values.length - 1);
  const points = Array.from(values, (value, i) => {
    const share = (high - value) / (high - low);
    return [i * step, INSET + share * (height - 2 * INSET)] as const;
  });
  return (
    <Picture width={WIDTH} height={height} label={label}>
      <path className={styles.line} d={linePath(points)} stroke={accentColor(accent)} />
    </Picture>
  );
}
