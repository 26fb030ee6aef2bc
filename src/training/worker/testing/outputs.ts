/** For tests only: what a network gives for some samples on the page's own engine, without training. */
import * as tf from '@tensorflow/tfjs-core';
import type { RunPlan } from '../../shared/protocol.ts';
import { compileModel } from '../tape/compile.ts';

/** @param x all numbers of so many samples, one sample after the other */
export function outputsOf(plan: RunPlan, x: Float32Array, samples: number): Float32Array {
  const model = compileModel(plan);
  const outputs = tf.tidy(() => model.forward(tf.tensor(x, [samples, ...plan.spec.data.facts.x]), false).dataSync<'float32'>());
  model.dispose();
  return outputs;
}
