/** How the parameters of a run are spread, tensor by tensor, at the moments that were looked at. */
import { createThinRows, type ThinRows } from '../../lib/series.ts';
import type { Snapshot } from '../../training/shared/views.ts';
import type { QuantileRow } from './metrics.ts';

/** Moments that a small chart has room for. */
const MOST = 100;

export interface TensorCurves {
  add(snapshot: Snapshot): void;
  /** Forgets all that came after a step. */
  cut(step: number): void;
  /** By the tensor's name in the state_dict. */
  rows(): ReadonlyMap<string, readonly QuantileRow[]>;
}

export function createTensorCurves(): TensorCurves {
  const tensors = new Map<string, ThinRows<QuantileRow>>();
  const rowsOf = (name: string): ThinRows<QuantileRow> => {
    const rows = tensors.get(name) ?? createThinRows<QuantileRow>(MOST);
    tensors.set(name, rows);
    return rows;
  };
  return {
    add({ step, views }) {
      for (const [name, { quantiles, histogram }] of views.parameters ?? []) rowsOf(name).append({ step, q: quantiles, histogram });
    },
    cut(step) {
      for (const rows of tensors.values()) if ((rows.last?.step ?? 0) > step) rows.keep((row) => row.step <= step);
    },
    rows: () => new Map([...tensors].map(([name, rows]) => [name, rows.rows()])),
  };
}
