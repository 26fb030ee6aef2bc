/** A picture of all parameters at one moment, small enough to be sent several times a second. */
import * as tf from '@tensorflow/tfjs-core';
import type { Layer, NetworkSpec } from '../../../network/read/spec.ts';
import { countParameters, parametersOf, sizeOf } from '../../../network/read/spec.ts';
import type { Snapshot, TensorPicture } from '../../shared/protocol.ts';
import type { Model } from '../tape/compile.ts';
import { readParameter } from '../tape/parameters.ts';
import { type Counting, summarize } from './summary.ts';

/** Networks of at most so many parameters show each one as a number. */
const FEW = 12;
/** Neurons whose weights are shown as pictures. */
const PICTURES = 5;

/** The parameters' values, each by its place in the network, and how they are counted. */
export interface ValuesInside {
  /** As they are now; good until the next call of anything. */
  valuesOf(index: number): Float32Array;
  readonly counting: Counting;
}

/** Takes a snapshot after `step` steps. */
export function takeSnapshot(spec: NetworkSpec, model: Model, step: number, { valuesOf, counting }: ValuesInside): Snapshot {
  const isFew = countParameters(parametersOf(spec)) <= FEW;
  const pictured = new Set(spec.layers.filter((layer) => seesPixels(spec, layer)).map(({ id }) => `${id}.weight`));
  const tensors = model.parameters.map((parameter, i): TensorPicture => {
    const { name } = parameter.spec;
    const { shape } = parameter.variable;
    return {
      name,
      ...summarize(valuesOf(i), shape.at(-1) ?? 1, counting),
      ...(isFew ? { values: readParameter(parameter) } : {}),
      ...(pictured.has(name) ? { pictures: rowsOf(valuesOf(i), shape, PICTURES) } : {}),
    };
  });
  return { step, tensors, tensorCount: tf.memory().numTensors };
}

/** Whether a Linear takes the pixels of an image as they are, so that a row of its weight is a picture. */
function seesPixels(spec: NetworkSpec, { kind, inputs, inShape }: Layer): boolean {
  const { id, facts } = spec.data;
  const before = spec.layers.find((layer) => layer.id === inputs[0]);
  return (
    kind === 'Linear' && before?.kind === 'Flatten' && before.inputs[0] === id && facts.x.length === 3 && sizeOf(facts.x) === inShape[0]
  );
}

/** The first rows of a weight in state_dict order. Its variable has a neuron in each column. */
function rowsOf(values: Float32Array, [inputs = 1, neurons = 1]: readonly number[], most: number): Float32Array {
  const rows = Math.min(most, neurons);
  const pictures = new Float32Array(rows * inputs);
  for (let i = 0; i < pictures.length; i++) pictures[i] = values[(i % inputs) * neurons + Math.floor(i / inputs)] ?? 0;
  return pictures;
}
