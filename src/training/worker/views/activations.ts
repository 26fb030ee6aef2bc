/** The view of activations: how what comes in and what goes out is spread in the batch of the next step, and how much of it is stuck. */

import { saturationOf } from '../../../network/hints/ranges.ts';
import { isActivation } from '../../../network/kinds.ts';
import type { Layer, NetworkSpec } from '../../../network/read/spec.ts';
import type { ActivationSpread } from '../../shared/views.ts';
import { spreadOf } from './summary.ts';
import type { ViewRow } from './viewRow.ts';

const activationsOf = ({ layers }: NetworkSpec): readonly Layer[] => layers.filter(({ kind }) => isActivation(kind));

export const ACTIVATIONS: ViewRow<'activations'> = {
  offered: (spec) => activationsOf(spec).length > 0,
  open({ spec, inside: { counting }, nextStep }) {
    const layers = activationsOf(spec);
    return () => {
      const next = nextStep();
      if (!next) return undefined;
      const valuesOf = (name: string) => next.read(name)?.values ?? NONE;
      const look = (layer: Layer): ActivationSpread => {
        const [from = ''] = layer.inputs;
        const input = spreadOf(valuesOf(from === spec.data.id ? `${from}.x` : from), counting);
        const output = valuesOf(layer.id);
        return { input, output: spreadOf(output, counting), ...stuckShare(layer, output) };
      };
      return new Map(layers.map((layer) => [layer.id, look(layer)]));
    };
  },
  arrays: (nodes) => [...nodes.values()].flatMap(({ input, output }) => [input.counts, output.counts]),
};

const NONE = new Float32Array(0);

function stuckShare(layer: Layer, output: Float32Array): Pick<ActivationSpread, 'atZero' | 'saturated'> {
  if (layer.kind === 'ReLU') return { atZero: shareWithin(output, 0, 0) };
  const ends = saturationOf(layer);
  return ends ? { saturated: 1 - shareWithin(output, ends.low, ends.high) } : {};
}

/** Both ends are within. A loop by index: it runs over every number that an activation gives. */
function shareWithin(values: Float32Array, from: number, to: number): number {
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    if (value >= from && value <= to) count += 1;
  }
  return values.length > 0 ? count / values.length : 0;
}
