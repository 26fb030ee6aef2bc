/** Standardizing: from each number the column's mean is taken, and what remains is divided by its standard deviation. */

export interface Spread {
  readonly mean: number;
  /** As scikit-learn's StandardScaler has it: of all rows, divided by n. 1 where all are equal, so that nothing is divided by 0. */
  readonly std: number;
}

type Rows = readonly (readonly number[])[];

export function spreadsOf(rows: Rows): readonly Spread[] {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => {
    const values = rows.map((row) => row[column] ?? 0);
    const mean = values.reduce((sum, value) => sum + value / values.length, 0);
    const std = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2 / values.length, 0));
    // What rounding alone leaves of equal numbers is no spread.
    return { mean, std: std > 1e-12 * Math.abs(mean) && std > 0 && Number.isFinite(std) ? std : 1 };
  });
}

export const standardize = (rows: Rows, spreads: readonly Spread[]): Rows =>
  rows.map((row) => row.map((value, column) => (value - (spreads[column]?.mean ?? 0)) / (spreads[column]?.std ?? 1)));
