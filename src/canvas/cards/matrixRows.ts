/** A few numbers as the lines of a matrix. Pure; imports lib only. */
import { formatNumber } from '../../lib/numbers.ts';

/** `0.6` or `0.6  −0.31`, a line for each row of `columns` numbers. */
export function matrixRows(values: ArrayLike<number>, columns: number): string {
  const wide = Math.max(1, columns);
  const lines = Array.from({ length: Math.ceil(values.length / wide) }, (_, row) =>
    Array.from(values)
      .slice(row * wide, (row + 1) * wide)
      .map((value) => formatNumber(value))
      .join('  '),
  );
  return lines.join('\n');
}
