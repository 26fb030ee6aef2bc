/** Rows of figures for each tensor of a run, at the moments that were looked at, in bounded number. */
import { createThinRows, type ThinRows } from '../../lib/series.ts';

export interface TensorRows<Row> {
  /** @param name the tensor's, as in the state_dict */
  append(name: string, row: Row): void;
  /** Forgets all that came after a step. */
  cut(step: number): void;
  /** By the tensor's name. */
  rows(): ReadonlyMap<string, readonly Row[]>;
}

/** @param most moments that a chart of one tensor has room for */
export function createTensorRows<Row extends { readonly step: number }>(most: number): TensorRows<Row> {
  const tensors = new Map<string, ThinRows<Row>>();
  return {
    append(name, row) {
      const rows = tensors.get(name) ?? createThinRows<Row>(most);
      tensors.set(name, rows);
      rows.append(row);
    },
    cut(step) {
      for (const rows of tensors.values()) if ((rows.last?.step ?? 0) > step) rows.keep((row) => row.step <= step);
    },
    rows: () => new Map([...tensors].map(([name, rows]) => [name, rows.rows()])),
  };
}
