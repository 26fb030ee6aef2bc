/** What the colors of a map mean: a strip of them beside it, with a number at each border. */
import { formatNumber } from '../lib/numbers.ts';
import type { PlaneFrame } from '../lib/plane.ts';
import styles from './ChartFrame.module.css';

/** Pixels, at the right of a plot. */
export const SCALE_ROOM = 58;
const [GAP, WIDTH, TEXT] = [8, 9, 13];

/** The color of a step, from the least loss to the greatest. */
export const levelColor = (step: number, last: number): string =>
  `color-mix(in oklab, var(--loss) ${Math.round(3 + (72 * step) / Math.max(1, last))}%, var(--panel))`;

export function ColorScale({ frame: { right, top, bottom }, levels }: { readonly frame: PlaneFrame; readonly levels: readonly number[] }) {
  const height = (bottom - top) / (levels.length + 1);
  const stride = Math.max(1, Math.ceil(TEXT / height));
  const x = right + GAP;
  const steps = Array.from({ length: levels.length + 1 }, (_, i) => i);
  return (
    <g>
      {steps.map((step) => (
        <rect key={step} x={x} y={bottom - (step + 1) * height} width={WIDTH} height={height} fill={levelColor(step, levels.length)} />
      ))}
      <rect x={x} y={top} width={WIDTH} height={bottom - top} fill="none" stroke="var(--control-line)" />
      {levels.map(
        (level, i) =>
          i % stride === 0 && (
            <text key={level} className={styles.tick} x={x + WIDTH + 4} y={bottom - (i + 1) * height + 4}>
              {formatNumber(level, 2)}
            </text>
          ),
      )}
    </g>
  );
}
