/** What a network gives for each sample beside what it should, where these are a few numbers: what can be followed by hand. */
import * as tf from '@tensorflow/tfjs-core';
import { tidied } from '../tape/tidied.ts';
import type { ViewRow } from './viewRow.ts';

/** Numbers that a card has room for. */
const FEW = 4;

/** Dropout is off. */
export const OUTPUTS: ViewRow<'outputs'> = {
  offered: ({ data: { facts } }) => facts.y.type === 'values' && facts.train * facts.y.width <= FEW,
  open({ spec, trainable: { model }, train }) {
    const { size, x, y } = train.read(Uint32Array.from({ length: train.count }, (_, i) => i));
    const answers = () =>
      model
        .forward(tf.tensor(x, [size, ...spec.data.facts.x]), false)
        .dataSync<'float32'>()
        .slice();
    return () => ({ output: tidied(answers), target: y.slice() });
  },
  arrays: ({ output, target }) => [output, target],
};
