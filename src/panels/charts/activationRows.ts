/** The figure of an activation over time, as a chart of lines has it. Pure. */
import type { ValuesRow } from '../../charts/points.ts';
import { saturationOf } from '../../network/hints/ranges.ts';
import type { Layer } from '../../network/read/spec.ts';
import type { ActivationRow } from '../../stores/run/metrics.ts';
import { messages } from './lateMessages.ts';

interface ActivationFigure {
  /** What it is, and its unit. */
  readonly title: string;
  /** A line each. */
  readonly names: readonly string[];
  readonly valuesOf: (row: ActivationRow) => readonly number[];
}

const inPercent = ({ title, name }: { readonly title: string; readonly name: string }): ActivationFigure => ({
  title,
  names: [name],
  valuesOf: ({ stuck }) => [100 * stuck],
});

/** How much is stuck, where that is counted: of ReLUs, and of those whose range has two ends. Of others from where to where they go. */
export function activationFigure(layer: Layer): ActivationFigure {
  const { ends, zeros, saturated } = messages.activation;
  if (layer.kind === 'ReLU') return inPercent(zeros);
  if (saturationOf(layer)) return inPercent(saturated);
  return { title: ends.title, names: [ends.least, ends.most], valuesOf: ({ least, most }) => [least, most] };
}

/** A row for each moment that has the figure: nothing is known of the steps between them. */
export function figureRows({ valuesOf }: ActivationFigure, rows: readonly ActivationRow[]): readonly ValuesRow[] {
  return rows.flatMap((row) => {
    const values = Float32Array.from(valuesOf(row));
    if (!values.every(Number.isFinite)) return [];
    return [{ firstStep: row.step, lastStep: row.step, low: values, high: values, mean: values, latest: values }];
  });
}
