/** The view of a drawn image: what the network says of it. */
import * as tf from '@tensorflow/tfjs-core';
import { hasImages } from '../../../datasets/datasets.ts';
import type { ViewRow } from './viewRow.ts';

export const DRAWING: ViewRow<'drawing'> = {
  offered: ({ data: { facts } }) => hasImages(facts) && facts.y.type === 'classes',
  open({ spec, trainable: { model } }) {
    const { x } = spec.data.facts;
    return ({ pixels }) => {
      const probabilities = tf.tidy(() =>
        tf
          .softmax(model.forward(tf.tensor(pixels, [1, ...x]), false))
          .dataSync<'float32'>()
          .slice(),
      );
      return { probabilities };
    };
  },
  arrays: ({ probabilities }) => [probabilities],
};
