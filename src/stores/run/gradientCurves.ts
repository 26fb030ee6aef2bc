/** How large the gradients of a run were, tensor by tensor, at the moments that were looked at. */
import { createThinRows, type ThinRows } from '../../lib/series.ts';
import type { Gradients } from '../../training/shared/views.ts';

/** Moments that a chart has room for. */
const MOST = 200;

/** Of one tensor. */
export interface GradientRow {
  /** How many steps had been taken: the gradient is that of the next one. */
  readonly step: number;
  readonly norm: number;
  readonly updateRatio: number;
}

export interface GradientCurves {
  add(step: number, gradients: Gradients): void;
  /** Forgets all that came after a step. */
  cut(step: number): void;
  /** By the tensor's name in the state_dict. */
  rows(): ReadonlyMap<string, readonly GradientRow[]>;
}

export function createGradientCurves(): GradientCurves {
  const tensors = new Map<string, ThinRows<GradientRow>>();
  const cut = (step: number) => {
    for (const rows of tensors.values()) if ((rows.last?.step ?? 0) > step) rows.keep((row) => row.step <= step);
  };
  return {
    add(step, { tensors: shown }) {
      cut(step - 1); // the same moment may be shown again
      for (const [name, { norm, updateRatio }] of shown) {
        const rows = tensors.get(name) ?? createThinRows<GradientRow>(MOST);
        tensors.set(name, rows);
        rows.append({ step, norm, updateRatio });
      }
    },
    cut,
    rows: () => new Map([...tensors].map(([name, rows]) => [name, rows.rows()])),
  };
}
