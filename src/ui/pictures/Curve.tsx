/** A function as a curve over its axes, and behind it how often each input comes. */
import { type Accent, accentColor, softColor } from './accents.ts';
import { Picture } from './Picture.tsx';
import { barsPath, linePath, rangeOf } from './paths.ts';
import styles from './pictures.module.css';

export interface CurveProps {
  /** Samples of the function, in rising x. */
  readonly xs: ArrayLike<number>;
  readonly ys: ArrayLike<number>;
  readonly accent: Accent;
  readonly height?: number;
  /** Lines through x = 0 and y = 0. */
  readonly axes?: boolean;
  /** How the inputs are spread: counts in equal bins from `min` to `max`, on the same x axis. */
  readonly inputs?: { readonly counts: ArrayLike<number>; readonly min: number; readonly max: number };
  readonly label?: string;
}

const WIDTH = 160;
const INSET = 2;

export function Curve({ xs, ys, accent, height = 64, axes = true, inputs, label }: CurveProps) {
  const [left, right] = rangeOf(xs);
  const [bottom, top] = rangeOf(ys);
  const x = (value: number) => ((value - left) / (right - left)) * WIDTH;
  const y = (value: number) => INSET + ((top - value) / (top - bottom)) * (height - 2 * INSET);
  const points = Array.from(xs, (value, i) => [x(value), y(ys[i] ?? Number.NaN)] as const);
  return (
    <Picture width={WIDTH} height={height} label={label}>
      {inputs && <Bars {...inputs} x={x} height={height} fill={softColor(accent)} />}
      {axes && bottom <= 0 && top >= 0 && <path className={styles.axis} d={`M0 ${y(0)}H${WIDTH}`} />}
      {axes && left <= 0 && right >= 0 && <path className={styles.axis} d={`M${x(0)} 0V${height}`} />}
      <path className={styles.line} d={linePath(points)} stroke={accentColor(accent)} />
    </Picture>
  );
}

interface BarsProps {
  readonly counts: ArrayLike<number>;
  readonly min: number;
  readonly max: number;
  readonly x: (value: number) => number;
  readonly height: number;
  readonly fill: string;
}

/** The bars that lie within the picture; inputs beyond its x axis are not drawn. */
function Bars({ counts, min, max, x, height, fill }: BarsProps) {
  const width = (max - min) / counts.length;
  const inside = Array.from(counts, (count, i) => ({ count, from: x(min + i * width), to: x(min + (i + 1) * width) })).filter(
    ({ from, to }) => from >= -1 && to <= WIDTH + 1,
  );
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return null;
  const counted = inside.map(({ count }) => count);
  return <path d={barsPath(counted, first.from, last.to, height)} fill={fill} />;
}
