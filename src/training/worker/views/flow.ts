/** The view of what flows through the network in the batch of the next step: how large forwards, how large the gradient backwards. */
import { rootMeanSquare } from './norms.ts';
import type { ViewRow } from './viewRow.ts';

const NONE = new Float32Array(0);

export const FLOW: ViewRow<'flow'> = {
  offered: ({ layers }) => layers.length > 0,
  open({ spec, nextStep }) {
    return () => {
      const next = nextStep();
      if (!next) return undefined;
      const sizeOf = (name: string) => rootMeanSquare(next.read(name)?.values ?? NONE);
      const x = { output: sizeOf(`${spec.data.id}.x`), gradient: Number.NaN };
      return new Map([
        [spec.data.id, x],
        ...spec.layers.map(({ id }) => [id, { output: sizeOf(id), gradient: sizeOf(`d ${id}`) }] as const),
      ]);
    };
  },
  arrays: () => [],
};
