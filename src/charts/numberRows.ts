/** A chart as a table: which of its rows stand in it, and what. Pure. */
import { messages } from './messages.ts';
import type { RateRange, StepPoint } from './points.ts';
import type { StepRow } from './rows.ts';
import { rateText, stepCaption, type TipText } from './tips.ts';

/** Pixels below which a table has no room for a sentence above it. */
export const LOW = 160;

/** More rows than this nobody reads; the file of metrics has all of them. */
const MOST_ROWS = 24;

/** Rows at even distances, the first and the last among them, and in their places those that must not be left out, as far as there is room. */
export function thinRows<Row>(rows: readonly Row[], isKept: (row: Row) => boolean = () => false): readonly Row[] {
  if (rows.length <= MOST_ROWS) return rows;
  const stride = (rows.length - 1) / (MOST_ROWS - 1);
  const places = Array.from({ length: MOST_ROWS }, (_, i) => Math.round(i * stride));
  const kept = rows.flatMap((row, i) => (isKept(row) ? [i] : []));
  const all = new Set([...places, ...(kept.length <= MOST_ROWS ? kept : [])]);
  return rows.filter((_, i) => all.has(i));
}

/** The names of all figures, in the order in which they first come. */
export const columnsOf = (texts: readonly TipText[]): readonly string[] => [
  ...new Set(texts.flatMap(({ rows }) => rows.map(({ name }) => name))),
];

/** One row of a figure of every step, under names that are the same in every row. */
export function stepNumbers(
  { raw, firstStep, step, testValue }: StepRow,
  rate: RateRange | undefined,
  format: (value: number) => string,
  others: readonly (readonly [string, StepPoint | undefined])[],
): TipText {
  const { smoothed, mean, lowest, highest } = messages.lines;
  const own = raw
    ? [[smoothed, raw.smooth] as const, [mean, raw.mean] as const, [lowest, raw.low] as const, [highest, raw.high] as const]
    : [];
  const test = testValue === undefined ? [] : [[messages.lines.test, testValue] as const];
  const beside = others.flatMap(([name, point]) => (point && Number.isFinite(point.smooth) ? [[name, point.smooth] as const] : []));
  const rows = [...own, ...test, ...beside].map(([name, value]) => ({ name, value: format(value) }));
  return { ...stepCaption(firstStep, step), rows: rate ? [...rows, { name: 'lr', value: rateText(rate) }] : rows };
}
