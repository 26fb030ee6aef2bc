/** Makes a TensorFlow.js model of a network: nodes become layers by the functional API. */
import type * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';
import { internal } from '../../../lib/result.ts';
import { drawParameter } from '../../../network/read/firstValues.ts';
import type { Layer, NetworkSpec } from '../../../network/read/spec.ts';
import type { RunPlan } from '../../shared/protocol.ts';
import { makeLayer } from './layers.ts';
import { layerName } from './nodeLayer.ts';
import { type Parameter, writeParameter } from './parameters.ts';

export interface Model {
  /**
   * From [batch, …x] to what the loss compares, [batch, width].
   * @param step which step of training it is, from 1: the zeros of dropout follow from it
   */
  forward(x: tf.Tensor, training: boolean, step?: number): tf.Tensor;
  /** @returns what shows what these layers give, dropout off */
  inside(layers: readonly string[]): (x: tf.Tensor) => tf.Tensor[];
  /** In the order of the state_dict. */
  readonly parameters: readonly Parameter[];
  dispose(): void;
}

/** Builds the network with the plan's parameters, or with those that its seed draws. */
export function compileModel({ spec, settings, parameters: given }: RunPlan): Model {
  const layers = spec.layers.map((layer) => ({ layer, built: makeLayer(layer, settings.seed) }));
  const { model, inside } = wire(spec, layers);
  const parameters = layers.flatMap(({ layer, built }) => {
    const own = parametersOf(layer, built);
    const [inFeatures = 1] = layer.inShape;
    for (const parameter of own) {
      const { name } = parameter.spec;
      writeParameter(parameter, given?.get(name) ?? drawParameter(parameter.spec, inFeatures, settings.seed));
    }
    return own;
  });
  return {
    forward: (x, training, step = 1) => model.apply(x, { training, step }) as tf.Tensor,
    inside(ids) {
      const part = inside(ids); // shares the layers, so that there is nothing more to free
      return (x) => [part.apply(x, { training: false })].flat() as tf.Tensor[];
    },
    parameters,
    dispose: () => void model.dispose(),
  };
}

/** Applies each layer to the outputs of its inputs; the spec's order has inputs first. */
function wire(spec: NetworkSpec, layers: readonly { layer: Layer; built: tfl.layers.Layer }[]) {
  const input = tfl.input({ shape: [...spec.data.facts.x], name: layerName(spec.data.id) });
  const outputs = new Map<string, tfl.SymbolicTensor>([[spec.data.id, input]]);
  const outputOf = (id: string) => outputs.get(id) ?? internal(`layer ${id} comes after one that takes its output`);
  for (const { layer, built } of layers) {
    const inputs = layer.inputs.map(outputOf);
    outputs.set(layer.id, built.apply(inputs.length === 1 ? outputOf(layer.inputs[0] ?? '') : inputs) as tfl.SymbolicTensor);
  }
  return {
    model: tfl.model({ inputs: input, outputs: outputOf(spec.loss.input) }),
    inside: (ids: readonly string[]) => tfl.model({ inputs: input, outputs: ids.map(outputOf) }),
  };
}

/** `addWeight` was called in the order of the layer's parameters, so the two lists go in step. */
const parametersOf = (layer: Layer, built: tfl.layers.Layer): Parameter[] =>
  built.weights.map((checkpoint, i) => ({
    spec: layer.parameters[i] ?? internal(`${layer.id} has more weights than parameters`),
    variable: checkpoint.read() as tf.Variable,
  }));
