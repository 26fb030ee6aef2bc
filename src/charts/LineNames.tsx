/** How many lines of one chart are told apart: a color and a dash for each, and its name and value where it ends. */
import { usePlotArea, useYAxisScale } from 'recharts';
import { formatNumber } from '../lib/numbers.ts';
import styles from './ChartFrame.module.css';
import { spreadNames } from './lineNames.ts';
import type { Size } from './useSize.ts';

/** More lines than this are not told apart. */
export const MOST_LINES = 12;

/** Lines differ in color and in dash, and each carries its name. */
const COLORS = ['var(--linear)', 'var(--activation)', 'var(--data)', 'var(--loss)', 'var(--structure)'] as const;
const DASHES = [undefined, '6 3', '2 2'] as const;
export const lookOf = (i: number) => {
  const dash = DASHES[Math.floor(i / COLORS.length) % DASHES.length];
  return { stroke: COLORS[i % COLORS.length] ?? COLORS[0], ...(dash === undefined ? {} : { strokeDasharray: dash }) };
};

/** Characters of a value, and room around it: ` −0.001234 `. */
const LONGEST = 11;

/** Pixels at the right of a plot that names with their values need. */
export const namesRoom = (names: readonly string[], { width }: Size): number =>
  Math.min(width / 2, (Math.max(0, ...names.map((name) => name.length)) + LONGEST) * 6.6 + 10);

/** Each name and value at the right end of its line. */
export function LineNames({ names, values }: { readonly names: readonly string[]; readonly values: ArrayLike<number> }) {
  const area = usePlotArea();
  const scale = useYAxisScale();
  if (!area || !scale || values.length === 0) return null;
  const ends = names.map((_, i) => scale(values[i]) ?? Number.NaN);
  const gap = Math.min(14, area.height / Math.max(1, names.length - 1));
  const heights = spreadNames(ends, gap, area.y, area.y + area.height);
  return (
    <g className={styles.names}>
      {names.map((name, i) => (
        <text key={name} x={area.x + area.width + 6} y={(heights[i] ?? 0) + 4} fill={lookOf(i).stroke}>
          <tspan>{name}</tspan> <tspan className={styles.value}>{formatNumber(values[i] ?? Number.NaN)}</tspan>
        </text>
      ))}
    </g>
  );
}
