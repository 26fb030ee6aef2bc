/** A few numbers as the lines of a matrix. Pure. */
import { formatFixed, formatNumber, formatNumbers, joinNumbers } from '../../lib/numbers.ts';

/** From here on four decimals are more than a card has room for. */
const WIDE = 1000;

/** `[0.6000, −0.3100]`, a line for each row of `columns` numbers, with four decimals as PyTorch prints them. */
export function matrixRows(values: ArrayLike<number>, columns: number): string {
  const wide = Math.max(1, columns);
  const rows = Array.from({ length: Math.ceil(values.length / wide) }, (_, row) => Array.from(values).slice(row * wide, (row + 1) * wide));
  return rows.map((row) => `[${joinNumbers(row.map(decimals))}]`).join('\n');
}

/** The same with how they were before a step: `0.6 → 0.7` of one number, of several a line `[0.6000, 1.0000] → [0.7000, 1.1000]` each. */
export function movedRows(before: ArrayLike<number> | undefined, after: ArrayLike<number>, columns: number): string {
  if (before?.length !== after.length) return matrixRows(after, columns);
  if (after.length === 1) return movedNumbers(before, after);
  const [was, is] = [before, after].map((values) => matrixRows(values, columns).split('\n'));
  return (is ?? []).map((row, i) => `${was?.[i]} → ${row}`).join('\n');
}

/** `1.81 → 2.01`, without a before `2.01`. */
export function movedNumbers(before: ArrayLike<number> | undefined, after: ArrayLike<number>): string {
  const [was, is] = [before ?? [], after].map((values) => joinNumbers(formatNumbers(Array.from(values))));
  return before ? `${was} → ${is}` : `${is}`;
}

/** One number with four decimals; where it was another before a step, both of at most as many: `0.6 → 0.7`. */
export const movedNumber = (before: number | undefined, after: number): string =>
  before === undefined ? decimals(after) : `${brief(before)} → ${brief(after)}`;

const brief = (value: number): string => (Math.abs(value) < SMALL ? formatNumber(value, 2) : formatNumber(Number(value.toFixed(4))));
/** Below it four decimals say too little. */
const SMALL = 1e-3;

const decimals = (value: number): string => (Math.abs(value) < WIDE ? formatFixed(value, 4).replace(/^-/, '−') : formatNumber(value));
