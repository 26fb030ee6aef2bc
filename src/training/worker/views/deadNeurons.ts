/** Which neurons of ReLUs give 0 whatever comes in: looked at with a few samples, now and then. Knows no clock. */
import * as tf from '@tensorflow/tfjs-core';
import type { NetworkSpec } from '../../../network/read/spec.ts';
import type { DeadNeurons } from '../../shared/protocol.ts';
import type { SampleSource } from '../data/source.ts';
import type { Model } from '../tape/compile.ts';

/** Samples that each neuron gets a chance with. */
const LOOKED_AT = 128;
/** Of so many snapshots one looks anew: with four a second, every two seconds. */
const EVERY = 8;

/** @returns what is known of the network's ReLUs, looked at anew every few calls; nothing where it has none */
export function createDeadNeurons(spec: NetworkSpec, model: Model, source: SampleSource): (() => readonly DeadNeurons[]) | undefined {
  const ids = spec.layers.filter(({ kind, outShape }) => kind === 'ReLU' && outShape.length === 1).map(({ id }) => id);
  if (ids.length === 0) return undefined;
  const indices = Uint32Array.from({ length: Math.min(LOOKED_AT, source.count) }, (_, i) => i);
  const inside = model.inside(ids);
  let known: readonly DeadNeurons[] = [];
  let calls = 0;

  /** The largest output of each neuron, layer by layer. */
  const look = (): Float32Array[] => {
    const { size, x } = source.read(indices);
    return inside(tf.tensor(x.slice(), [size, ...spec.data.facts.x])).map((output) => tf.max(output, 0).dataSync<'float32'>().slice());
  };

  return () => {
    if (!source.has(indices) || calls++ % EVERY !== 0) return known;
    known = tf
      .tidy(look)
      .map((values, i) => ({ node: ids[i] ?? '', neurons: values.length, dead: values.filter((value) => !(value > 0)).length }));
    return known;
  };
}
