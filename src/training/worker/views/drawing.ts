/** The view of a drawn image: what the network says of it, which pixels speak for that, and what goes on inside. */
import * as tf from '@tensorflow/tfjs-core';
import { hasImages } from '../../../datasets/datasets.ts';
import { internal } from '../../../lib/result.ts';
import { type Family, KINDS } from '../../../network/kinds.ts';
import type { NeuronOutputs } from '../../shared/views.ts';
import { tidied } from '../tape/tidied.ts';
import { likeliest } from './logits.ts';
import type { ViewRow } from './viewRow.ts';

/** Layers whose outputs are shown. */
const SHOWN: readonly Family[] = ['linear', 'activation'];
/** Numbers of a layer that a card has room for. */
const MOST = 64;

export const DRAWING: ViewRow<'drawing'> = {
  offered: ({ data: { facts } }) => hasImages(facts) && facts.y.type === 'classes',
  open({ spec, trainable: { model } }) {
    const shown = spec.layers.filter(({ kind }) => SHOWN.includes(KINDS[kind].family)).map(({ id }) => id);
    const ids = [...new Set([...shown, spec.loss.input])];
    const inside = model.inside(ids);
    const { x } = spec.data.facts;
    return ({ pixels }) => {
      const outputs = new Map<string, Float32Array>();
      const scores = () => outputs.get(spec.loss.input) ?? new Float32Array(0);
      /** How far the likeliest class lies above the mean of all: unlike its score alone, what raises every class is nothing here. */
      const lead = (image: tf.Tensor): tf.Tensor => {
        const tensors = inside(image);
        for (const [i, id] of ids.entries()) outputs.set(id, tensors[i]?.dataSync<'float32'>().slice() ?? new Float32Array(0));
        const best = likeliest(scores());
        const parts = scores().map((_, i) => Number(i === best) - 1 / scores().length);
        return tf.sum(
          tf.mul(
            tensors[ids.indexOf(spec.loss.input)] ?? internal('a network without an output was drawn for'),
            tf.tensor(parts, [1, parts.length]),
          ),
        );
      };
      const gradient = tidied(() =>
        tf
          .grad(lead)(tf.tensor(pixels, [1, ...x]))
          .dataSync<'float32'>()
          .slice(),
      );
      return {
        probabilities: softmax(scores()),
        why: gradient.map((slope, i) => slope * (pixels[i] ?? 0)),
        neurons: new Map(shown.map((id) => [id, thinned(outputs.get(id) ?? new Float32Array(0))])),
      };
    };
  },
  arrays: ({ probabilities, why, neurons }) => [probabilities, why, ...[...neurons.values()].map(({ values }) => values)],
};

const softmax = (scores: Float32Array): Float32Array => {
  const most = scores[likeliest(scores)] ?? 0;
  const shares = scores.map((score) => Math.exp(score - most));
  const sum = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => share / sum);
};

/** Of many neurons, for each few in a row the output that is farthest from 0. */
function thinned(outputs: Float32Array): NeuronOutputs {
  const each = Math.ceil(outputs.length / MOST);
  const values = Float32Array.from({ length: Math.ceil(outputs.length / Math.max(1, each)) }, (_, i) =>
    outputs.subarray(i * each, (i + 1) * each).reduce((far, value) => (Math.abs(value) > Math.abs(far) ? value : far), 0),
  );
  return { count: outputs.length, active: outputs.reduce((sum, value) => sum + Number(value > 0), 0), values };
}
