/** The view of one layer's parameters as far as PyTorch prints them: all of a small tensor, the ends of a large one. */
import { printedPlaces } from '../../../network/pytorch/printTensor.ts';
import { parametersOf } from '../../../network/read/spec.ts';
import { placeInVariable } from './numberPlaces.ts';
import type { ViewRow } from './viewRow.ts';

export const PRINTED: ViewRow<'printed'> = {
  offered: (spec) => parametersOf(spec).length > 0,
  open({ spec, inside: { valuesOf } }) {
    const all = [...parametersOf(spec).entries()];
    return ({ node }) => {
      const own = spec.layers.find(({ id }) => id === node)?.parameters ?? [];
      const tensors = all.filter(([, parameter]) => own.includes(parameter));
      const numbersOf = (index: number, shape: readonly number[]) => {
        const values = valuesOf(index);
        return Float32Array.from(printedPlaces(shape), (place) => values[placeInVariable({ shape }, place)] ?? Number.NaN);
      };
      return { node, tensors: new Map(tensors.map(([index, { name, shape }]) => [name, { shape, values: numbersOf(index, shape) }])) };
    };
  },
  arrays: ({ tensors }) => [...tensors.values()].map(({ values }) => values),
};
