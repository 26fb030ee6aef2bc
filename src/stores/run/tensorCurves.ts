/** How the parameters of a run moved, tensor by tensor: the spread of each, and in small networks every number. */
import { createThinRows, type ThinRows } from '../../lib/series.ts';
import type { Snapshot } from '../../training/shared/views.ts';
import type { QuantileRow, TensorHistory } from './metrics.ts';

interface TensorRows {
  readonly rows: ThinRows<QuantileRow>;
  readonly values: ThinRows<{ readonly step: number; readonly values: readonly number[] }>;
}

export interface TensorCurves {
  add(snapshot: Snapshot): void;
  /** Forgets all that came after a step. */
  cut(step: number): void;
  /** By the tensor's name in the state_dict. */
  rows(): ReadonlyMap<string, TensorHistory>;
}

export function createTensorCurves(): TensorCurves {
  const tensors = new Map<string, TensorRows>();
  const tensorOf = (name: string): TensorRows => {
    const tensor = tensors.get(name) ?? { rows: createThinRows<QuantileRow>(100), values: createThinRows(100) };
    tensors.set(name, tensor);
    return tensor;
  };
  return {
    add({ step, views }) {
      for (const [name, { quantiles }] of views.parameters ?? []) tensorOf(name).rows.append({ step, q: quantiles });
      for (const [name, values] of views.values ?? []) tensorOf(name).values.append({ step, values: [...values] });
    },
    cut(step) {
      for (const { rows, values } of tensors.values()) {
        if ((rows.last?.step ?? 0) > step) rows.keep((row) => row.step <= step);
        if ((values.last?.step ?? 0) > step) values.keep((row) => row.step <= step);
      }
    },
    rows: () => new Map([...tensors].map(([name, { rows, values }]) => [name, { rows: rows.rows(), values: values.rows() }])),
  };
}
