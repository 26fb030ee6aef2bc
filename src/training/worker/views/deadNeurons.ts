/** Which neurons of ReLUs give 0 whatever comes in: looked at with a few samples, now and then. Knows no clock. */
import * as tf from '@tensorflow/tfjs-core';
import type { NetworkSpec } from '../../../network/read/spec.ts';
import type { DeadNeurons } from '../../shared/views.ts';
import { tidied } from '../tape/tidied.ts';
import type { ViewRow, ViewSource } from './viewRow.ts';

/** Samples that each neuron gets a chance with. */
const LOOKED_AT = 128;
/** Of so many snapshots one looks anew: with four a second, every two seconds. */
const EVERY = 8;

const relusOf = ({ layers }: NetworkSpec): readonly string[] =>
  layers.filter(({ kind, outShape }) => kind === 'ReLU' && outShape.length === 1).map(({ id }) => id);

/** @returns what counts the dead neurons of each ReLU as they are now; undefined before the samples to look with are there */
export function deadNeuronsOf({
  spec,
  trainable: { model },
  train,
}: Pick<ViewSource, 'spec' | 'trainable' | 'train'>): () => readonly DeadNeurons[] | undefined {
  const ids = relusOf(spec);
  const indices = Uint32Array.from({ length: Math.min(LOOKED_AT, train.count) }, (_, i) => i);
  const inside = model.inside(ids);
  /** The largest output of each neuron, layer by layer. */
  const look = (): Float32Array[] => {
    const { size, x } = train.read(indices);
    return inside(tf.tensor(x.slice(), [size, ...spec.data.facts.x])).map((output) => tf.max(output, 0).dataSync<'float32'>().slice());
  };
  return () =>
    train.has(indices)
      ? tidied(look).map((values, i) => ({
          node: ids[i] ?? '',
          neurons: values.length,
          dead: values.filter((value) => !(value > 0)).length,
        }))
      : undefined;
}

/** Nothing is known before the samples to look with are there. */
export const DEAD_NEURONS: ViewRow<'deadNeurons'> = {
  offered: (spec) => relusOf(spec).length > 0,
  open(source) {
    const look = deadNeuronsOf(source);
    let known: readonly DeadNeurons[] = [];
    /** Until the next look. */
    let rest = 0;
    return () => {
      const found = rest === 0 ? look() : undefined;
      if (found) known = found;
      rest = found ? EVERY - 1 : Math.max(0, rest - 1);
      return known;
    };
  },
  arrays: () => [],
};
