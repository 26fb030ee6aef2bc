/** One row for each kind of layer: how TensorFlow.js computes what the class of that name in torch.nn computes. */
import * as tf from '@tensorflow/tfjs-core';
import type * as tfl from '@tensorflow/tfjs-layers';
import type { LayerKind } from '../../../network/kinds.ts';
import { type Layer, sizeOf } from '../../../network/read/spec.ts';
import { elu, gelu, leakyRelu, silu, softplus } from './activations.ts';
import { dropout } from './dropout.ts';
import { LinearLayer, NodeLayer, type Pass } from './nodeLayer.ts';

type TfLayer = tfl.layers.Layer;
type Rows = { readonly [K in LayerKind]: (layer: Layer<K>, seed: number) => TfLayer };

/** A layer with one input. */
const through = (layer: Layer, f: (x: tf.Tensor, pass: Pass) => tf.Tensor): TfLayer =>
  new NodeLayer(layer, ([x], pass) => f(x as tf.Tensor, pass));

const LAYERS: Rows = {
  Linear: (layer) => new LinearLayer(layer),
  Flatten: (layer) => through(layer, (x) => tf.reshape(x, [x.shape[0] ?? 1, sizeOf(layer.outShape)])),
  Dropout: (layer, seed) =>
    through(layer, (x, { training, step }) => (training ? dropout(x, { seed, layer: layer.id, step, p: layer.params.p }) : tf.clone(x))),
  Add: (layer) => new NodeLayer(layer, (inputs) => inputs.reduce((sum, x) => tf.add(sum, x))),
  Identity: (layer) => through(layer, (x) => tf.clone(x)),
  ReLU: (layer) => through(layer, (x) => tf.relu(x)),
  LeakyReLU: (layer) => through(layer, (x) => leakyRelu(x, layer.params.negative_slope)),
  ELU: (layer) => through(layer, (x) => elu(x, layer.params.alpha)),
  GELU: (layer) => through(layer, gelu),
  SiLU: (layer) => through(layer, silu),
  Sigmoid: (layer) => through(layer, (x) => tf.sigmoid(x)),
  Tanh: (layer) => through(layer, (x) => tf.tanh(x)),
  Softplus: (layer) => through(layer, (x) => softplus(x, layer.params.beta, layer.params.threshold)),
  Softmax: (layer) => through(layer, (x) => tf.softmax(x)),
};

/** The TensorFlow.js layer of a layer of the spec; `seed` is the run's. The one place where a layer meets the row of its own kind. */
export function makeLayer(layer: Layer, seed: number): TfLayer {
  const row = LAYERS[layer.kind] as (layer: Layer, seed: number) => TfLayer;
  return row(layer, seed);
}
