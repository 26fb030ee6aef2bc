/** Views of the parameter tensors: how their numbers are spread, each number of a few, and rows that are pictures. */
import { type NetworkSpec, type ParameterSpec, parametersOf } from '../../../network/read/spec.ts';
import { hasFewWeights } from '../../shared/fewNumbers.ts';
import type { ByTensor } from '../../shared/views.ts';
import { toStateDict } from '../tape/parameters.ts';
import { type Counting, summarize } from './summary.ts';
import { rowsOf, seesPixels } from './units.ts';
import type { NumberArray, ViewRow, ViewSource } from './viewRow.ts';

/** Neurons whose weights are shown as pictures. */
const PICTURED = 5;

/** A view of some of the tensors. */
interface TensorView<T> {
  /** Which tensors of a network are in it, by name. */
  of(spec: NetworkSpec): readonly string[];
  /** @param values of one of them, laid out as its variable */
  thin(values: Float32Array, parameter: ParameterSpec, counting: Counting): T;
  arrayOf(thinned: T): NumberArray;
}

const namesOf = (spec: NetworkSpec): readonly string[] => parametersOf(spec).map(({ name }) => name);

export const PARAMETERS: ViewRow<'parameters'> = rowOf({
  of: namesOf,
  thin: (values, { shape: [neurons = 1] }, counting) => summarize(values, neurons, counting),
  arrayOf: ({ histogram }) => histogram,
});

export const VALUES: ViewRow<'values'> = rowOf({
  of: (spec) => (hasFewWeights(spec) ? namesOf(spec) : []),
  thin: (values, parameter) => toStateDict(parameter, values),
  arrayOf: (values) => values,
});

export const PICTURES: ViewRow<'pictures'> = rowOf({
  of: (spec) => spec.layers.filter((layer) => seesPixels(spec, layer)).map(({ id }) => `${id}.weight`),
  thin: (values, { shape: [neurons = 1] }) =>
    rowsOf(
      values,
      neurons,
      Uint32Array.from({ length: Math.min(PICTURED, neurons) }, (_, row) => row),
    ),
  arrayOf: (rows) => rows,
});

function rowOf<T>({ of, thin, arrayOf }: TensorView<T>) {
  return {
    offered: (spec: NetworkSpec) => of(spec).length > 0,
    open({ spec, inside: { valuesOf, counting } }: ViewSource): () => ByTensor<T> {
      const shown = new Set(of(spec));
      const tensors = [...parametersOf(spec).entries()].filter(([, { name }]) => shown.has(name));
      return () => new Map(tensors.map(([index, parameter]) => [parameter.name, thin(valuesOf(index), parameter, counting)]));
    },
    arrays: (data: ByTensor<T>) => [...data.values()].map(arrayOf),
  };
}
