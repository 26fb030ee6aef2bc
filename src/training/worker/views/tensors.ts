/** Views of the parameter tensors: how their numbers are spread, each number of a few, and rows that are pictures. */
import { hasImages } from '../../../datasets/datasets.ts';
import { countParameters, type Layer, type NetworkSpec, type ParameterSpec, parametersOf, sizeOf } from '../../../network/read/spec.ts';
import type { ByTensor } from '../../shared/views.ts';
import { toStateDict } from '../tape/parameters.ts';
import { type Counting, summarize } from './summary.ts';
import type { NumberArray, ViewRow, ViewSource } from './viewRow.ts';

/** Networks of at most so many parameters show each one as a number. */
const FEW = 12;
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
  of: (spec) => (countParameters(parametersOf(spec)) <= FEW ? namesOf(spec) : []),
  thin: (values, parameter) => toStateDict(parameter, values),
  arrayOf: (values) => values,
});

export const PICTURES: ViewRow<'pictures'> = rowOf({
  of: (spec) => spec.layers.filter((layer) => seesPixels(spec, layer)).map(({ id }) => `${id}.weight`),
  thin: (values, { shape: [neurons = 1, inputs = 1] }) => firstRows(values, neurons, inputs),
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

/** Whether a Linear takes the pixels of an image as they are, so that a row of its weight is a picture. */
function seesPixels(spec: NetworkSpec, { kind, inputs, inShape }: Layer): boolean {
  const { id, facts } = spec.data;
  const before = spec.layers.find((layer) => layer.id === inputs[0]);
  return kind === 'Linear' && before?.kind === 'Flatten' && before.inputs[0] === id && hasImages(facts) && sizeOf(facts.x) === inShape[0];
}

/** The first rows of a weight in state_dict order. Its variable has a neuron in each column. */
function firstRows(values: Float32Array, neurons: number, inputs: number): Float32Array {
  const rows = Math.min(PICTURED, neurons);
  const pictures = new Float32Array(rows * inputs);
  for (let i = 0; i < pictures.length; i++) pictures[i] = values[(i % inputs) * neurons + Math.floor(i / inputs)] ?? 0;
  return pictures;
}
