/** Two axes with their numbers and their names, around a picture that is drawn in plain SVG. */

import type { PlaneFrame } from '../lib/plane.ts';
import styles from './ChartFrame.module.css';
import { tickText } from './planeFrame.ts';

export interface PlaneAxesProps {
  readonly frame: PlaneFrame;
  /** They stand within the plot, at the ends of their axes. */
  readonly names: readonly [x: string, y: string];
}

export function PlaneAxes({ frame, names }: PlaneAxesProps) {
  const { left, top, right, bottom, x, y, xTicks, yTicks } = frame;
  return (
    <g>
      <path d={`M${left} ${top}V${bottom}H${right}`} stroke="var(--control-line)" fill="none" />
      {xTicks.map((tick) => (
        <text key={tick} className={styles.tick} x={x(tick)} y={bottom + 14} textAnchor="middle">
          {tickText(tick)}
        </text>
      ))}
      {yTicks.map((tick) => (
        <text key={tick} className={styles.tick} x={left - 5} y={Math.max(top + 8, y(tick) + 4)} textAnchor="end">
          {tickText(tick)}
        </text>
      ))}
      <text className={styles.words} x={right - 4} y={bottom - 5} textAnchor="end">
        {names[0]}
      </text>
      <text className={styles.words} x={left + 5} y={top + 12}>
        {names[1]}
      </text>
    </g>
  );
}
