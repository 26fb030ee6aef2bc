/** A node of the network as a layer of TensorFlow.js: one without parameters, and the Linear. */
import * as tf from '@tensorflow/tfjs-core';
import * as tfl from '@tensorflow/tfjs-layers';
import type { Layer } from '../../../network/read/spec.ts';

/** Which pass it is: one of training, or one that only looks; the zeros of dropout follow from the step, counted from 1. */
export interface Pass {
  readonly training: boolean;
  readonly step: number;
}

/** From the tensors that come in to the one that goes out, [batch, …outShape]. */
export type Forward = (inputs: readonly tf.Tensor[], pass: Pass) => tf.Tensor;

/**
 * tfjs wants names that begin with a letter or a digit; an id may begin with an underscore.
 * No id begins with a digit, so no two ids get one name.
 */
export const layerName = (id: string): string => (id.startsWith('_') ? `0${id}` : id);

/** A layer that computes `forward` and has nothing to learn. */
export class NodeLayer extends tfl.layers.Layer {
  static readonly className: string = 'NodeLayer';
  private readonly forward: Forward;
  private readonly outShape: readonly number[];

  constructor({ id, outShape }: Pick<Layer, 'id' | 'outShape'>, forward: Forward) {
    super({ name: layerName(id) });
    this.forward = forward;
    this.outShape = outShape;
  }

  override computeOutputShape(): tfl.Shape {
    return [null, ...this.outShape];
  }

  override call(inputs: tf.Tensor | tf.Tensor[], { training = false, step = 1 }: Partial<Pass>): tf.Tensor {
    return tf.tidy(() => this.forward(Array.isArray(inputs) ? inputs : [inputs], { training, step }));
  }
}

/** y = x·W + b, with W as [in_features, out_features]: the way round in which the product needs no transpose. */
export class LinearLayer extends NodeLayer {
  static override readonly className = 'LinearLayer';
  private readonly shape: [number, number];
  private readonly withBias: boolean;

  constructor(layer: Layer<'Linear'>) {
    super(layer, ([x]) => this.project(x as tf.Tensor));
    this.shape = [layer.inShape[0] ?? 1, layer.params.out_features];
    this.withBias = layer.params.bias;
  }

  override build(): void {
    const zeros = tfl.initializers.zeros();
    this.addWeight('weight', this.shape, 'float32', zeros);
    if (this.withBias) this.addWeight('bias', [this.shape[1]], 'float32', zeros);
    this.built = true;
  }

  private project(x: tf.Tensor): tf.Tensor {
    const [weight, bias] = this.weights.map((checkpoint) => checkpoint.read());
    const product = tf.matMul(x, weight as tf.Tensor);
    return bias ? tf.add(product, bias) : product;
  }
}
