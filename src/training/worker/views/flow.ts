/** The view of what flows through the network in the batch of the next step: how large forwards, how large the gradient backwards. */
import type { ViewRow } from './viewRow.ts';

export const FLOW: ViewRow<'flow'> = {
  offered: ({ layers }) => layers.length > 0,
  open({ spec, nextStep }) {
    return () => {
      const next = nextStep();
      if (!next) return undefined;
      const sizeOf = (name: string) => rootMeanSquare(next.read(name)?.values);
      const x = { output: sizeOf(`${spec.data.id}.x`), gradient: Number.NaN };
      return new Map([
        [spec.data.id, x],
        ...spec.layers.map(({ id }) => [id, { output: sizeOf(id), gradient: sizeOf(`d ${id}`) }] as const),
      ]);
    };
  },
  arrays: () => [],
};

/** NaN of nothing. A loop by index: it runs over every number that flows. */
function rootMeanSquare(values: Float32Array = new Float32Array(0)): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] ?? 0) ** 2;
  return Math.sqrt(sum / values.length);
}
