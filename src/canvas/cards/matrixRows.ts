/** A few numbers as the lines of a matrix. Pure. */
import { formatNumber } from '../../lib/numbers.ts';

/** From here on four decimals are more than a card has room for. */
const WIDE = 1000;

/** `[0.6000, −0.3100]`, a line for each row of `columns` numbers, with four decimals as PyTorch prints them. */
export function matrixRows(values: ArrayLike<number>, columns: number): string {
  const wide = Math.max(1, columns);
  const rows = Array.from({ length: Math.ceil(values.length / wide) }, (_, row) => Array.from(values).slice(row * wide, (row + 1) * wide));
  return rows.map((row) => `[${row.map(decimals).join(', ')}]`).join('\n');
}

const decimals = (value: number): string => (Math.abs(value) < WIDE ? value.toFixed(4).replace(/^-/, '−') : formatNumber(value));
