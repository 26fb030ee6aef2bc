/** The gradients of a run as a chart has them: a row for each moment, a figure for each weight. Pure. */
import { MOST_LINES } from '../../charts/LineNames.tsx';
import type { TensorFigures } from '../../charts/TensorLines.tsx';
import { isLearned, type NetworkSpec, parametersOf } from '../../network/read/spec.ts';
import type { PaneSettings } from '../../stores/panes.ts';
import type { GradientRow } from '../../stores/run/metrics.ts';

/** The weights, one for each layer that learns; where there are too many lines, as many as can be told apart, evenly from first to last. */
export function weightNames(spec: NetworkSpec): readonly string[] {
  const all = parametersOf(spec)
    .filter((one) => isLearned(one) && one.name.endsWith('.weight'))
    .map(({ name }) => name);
  if (all.length <= MOST_LINES) return all;
  return Array.from({ length: MOST_LINES }, (_, i) => all[Math.round((i * (all.length - 1)) / (MOST_LINES - 1))] ?? '');
}

export function gradientRows(
  gradients: ReadonlyMap<string, readonly GradientRow[]>,
  names: readonly string[],
  figure: PaneSettings['gradients'],
): readonly TensorFigures[] {
  const columns = names.map((name) => new Map((gradients.get(name) ?? []).map((row) => [row.step, row[figure]])));
  const steps = [...(columns[0]?.keys() ?? [])];
  return steps.map((step) => ({ step, values: columns.map((column) => column.get(step) ?? Number.NaN) }));
}
