/** The buffers of a step by TensorFlow.js's tape: each node's output, and the gradient of the loss by each of them. */
import * as tf from '@tensorflow/tfjs-core';
import { internal } from '../../../lib/result.ts';
import type { Layer } from '../../../network/read/spec.ts';
import type { RunPlan } from '../../shared/protocol.ts';
import type { Batch } from '../data/source.ts';
import { makeLayer } from './layers.ts';
import { makeLoss } from './losses.ts';
import { fromStateDict } from './parameters.ts';

/**
 * By the names that a plan has for them, row by row: `data.x`, `fc1`, `d fc1`.
 * @param parameters all of them, in state_dict order
 * @param step which one it is, from 1: the zeros of dropout follow from it
 */
export function tapeBuffers(
  { spec, settings }: RunPlan,
  parameters: ReadonlyMap<string, Float32Array>,
  { size, x, y }: Batch,
  step: number,
): ReadonlyMap<string, Float32Array> {
  const { data, layers, loss } = spec;
  const buffers = new Map<string, Float32Array>();
  const keep = (name: string, values: tf.Tensor) => void buffers.set(name, values.dataSync<'float32'>().slice());
  const built = layers.map((layer) => build(layer, settings.seed, parameters));
  const wanted = tf.tensor(y, [size, y.length / size]);

  /** A nudge of 0 is added to each output: its gradient is that of the output. */
  const lossWith = (...nudges: tf.Tensor[]): tf.Scalar => {
    const outputs = new Map<string, tf.Tensor>([[data.id, tf.tensor(x, [size, ...data.facts.x])]]);
    const outputOf = (id: string) => outputs.get(id) ?? internal(`${id} comes after a layer that takes its output`);
    for (const [i, layer] of layers.entries()) {
      const inputs = layer.inputs.map(outputOf);
      const output = built[i]?.apply(inputs.length === 1 ? (inputs[0] as tf.Tensor) : inputs, { training: true, step }) as tf.Tensor;
      outputs.set(layer.id, tf.add(output, nudges[i] as tf.Tensor));
    }
    for (const [id, output] of outputs) keep(id === data.id ? `${id}.x` : id, output);
    return makeLoss(loss)(outputOf(loss.input), wanted);
  };

  tf.tidy(() => {
    const gradients = tf.grads(lossWith)(layers.map(({ outShape }) => tf.zeros([size, ...outShape])));
    for (const [i, { id }] of layers.entries()) keep(`d ${id}`, gradients[i] as tf.Tensor);
  });
  for (const { weights } of built) for (const weight of weights) weight.dispose();
  wanted.dispose();
  return buffers;
}

/** A layer with its parameters in place. */
function build(layer: Layer, seed: number, parameters: ReadonlyMap<string, Float32Array>) {
  const built = makeLayer(layer, seed);
  built.build([null, ...layer.inShape]);
  const values = layer.parameters.map((spec) => {
    const [rows = 1, columns] = spec.shape;
    return tf.tensor(
      fromStateDict(spec, parameters.get(spec.name) ?? new Float32Array(0)),
      columns === undefined ? [rows] : [columns, rows],
    );
  });
  built.setWeights(values);
  tf.dispose(values);
  return built;
}
