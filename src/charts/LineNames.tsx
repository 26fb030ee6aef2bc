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

/** Of a chart, for the names: the rest is for its lines. */
const MOST_SHARE = 0.6;

/** Pixels that so many characters take. */
const roomFor = (characters: number): number => characters * 6.6 + 10;

/** What stands at the right of a plot. */
export interface NamesRoom {
  /** Pixels. */
  readonly width: number;
  /** Whether the values have room beside their names; they are in the tooltip in any case. */
  readonly hasValues: boolean;
}

/** Room for the names with their values, in a narrow chart for the names alone: nothing is cut. */
export function namesRoom(names: readonly string[], { width }: Size): NamesRoom {
  const longest = Math.max(0, ...names.map((name) => name.length));
  const most = width * MOST_SHARE;
  const whole = roomFor(longest + LONGEST);
  return whole <= most ? { width: whole, hasValues: true } : { width: Math.min(roomFor(longest), most), hasValues: false };
}

export interface LineNamesProps {
  readonly names: readonly string[];
  /** The last of each. */
  readonly values: ArrayLike<number>;
  readonly room: NamesRoom;
  /** The color of a line; that of `lookOf` where nothing is said. */
  readonly colorOf?: (i: number) => string;
}

/** Each name, and its value, at the right end of its line. */
export function LineNames({ names, values, room, colorOf = (i) => lookOf(i).stroke }: LineNamesProps) {
  const area = usePlotArea();
  const scale = useYAxisScale();
  if (!area || !scale || values.length === 0) return null;
  const ends = names.map((_, i) => scale(values[i]) ?? Number.NaN);
  const gap = Math.min(14, area.height / Math.max(1, names.length - 1));
  const heights = spreadNames(ends, gap, area.y, area.y + area.height);
  return (
    <g className={styles.names}>
      {names.map((name, i) => (
        <text key={name} x={area.x + area.width + 6} y={(heights[i] ?? 0) + 4} fill={colorOf(i)}>
          <tspan>{name}</tspan> {room.hasValues && <tspan className={styles.value}>{formatNumber(values[i] ?? Number.NaN)}</tspan>}
        </text>
      ))}
    </g>
  );
}
