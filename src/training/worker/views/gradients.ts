/** The view of gradients: how large and how spread each tensor's is, and how far its next update goes. */
import { isLearned, parametersOf } from '../../../network/read/spec.ts';
import type { GradientSummary } from '../../shared/views.ts';
import { normOf } from './norms.ts';
import { summarize } from './summary.ts';
import type { ViewRow } from './viewRow.ts';

const NONE = new Float32Array(0);

export const GRADIENTS: ViewRow<'gradients'> = {
  offered: (spec) => parametersOf(spec).length > 0,
  open({ spec, inside: { valuesOf, counting }, nextStep }) {
    const parameters = parametersOf(spec).filter(isLearned);
    const places = new Map(parametersOf(spec).map(({ name }, i) => [name, i]));
    return () => {
      const next = nextStep();
      if (!next) return undefined;
      const summaries = parameters.map(({ name, shape: [neurons = 1] }) => {
        const values = next.read(`d ${name}`)?.values ?? NONE;
        return { ...summarize(values, neurons, counting), norm: normOf(values) };
      });
      const updates = next.updates();
      const tensors = parameters.map(({ name }, i): readonly [string, GradientSummary] => {
        const place = places.get(name) ?? 0;
        const { quantiles, histogram, norm } = summaries[i] ?? { ...summarize(NONE, 1), norm: Number.NaN };
        return [name, { quantiles, histogram, norm, updateRatio: ratioOf(updates[place] ?? NONE, valuesOf(place)) }];
      });
      return { step: next.step, tensors: new Map(tensors) };
    };
  },
  arrays: ({ tensors }) => [...tensors.values()].map(({ histogram }) => histogram),
};

function ratioOf(update: Float32Array, values: Float32Array): number {
  const norm = normOf(values);
  return norm > 0 ? normOf(update) / norm : Number.NaN;
}
