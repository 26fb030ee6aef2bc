/** What a network of one number in and one out gives over the range of its data, so that it can be drawn through the points. */
import * as tf from '@tensorflow/tfjs-core';
import type { FittedCurve } from '../../shared/protocol.ts';
import type { SampleSource } from '../data/source.ts';
import type { TrainableModel } from '../tape/trainStep.ts';

const POINTS = 101;
/** So much wider than the data on each side. */
const MARGIN = 0.15;

/** @returns what draws the curve as the network is now, dropout off; nothing where there is no such curve */
export function createCurve({ model, facts }: TrainableModel, source: SampleSource): (() => FittedCurve) | undefined {
  if (facts.x.join() !== '1' || facts.y.type !== 'values' || facts.y.width !== 1) return undefined;
  const [from, to] = widen(rangeOf(source));
  const xs = Float32Array.from({ length: POINTS }, (_, i) => from + ((to - from) * i) / (POINTS - 1));
  return () => ({
    x: xs.slice(),
    y: tf.tidy(() =>
      model
        .forward(tf.tensor(xs, [POINTS, 1]), false)
        .dataSync<'float32'>()
        .slice(),
    ),
  });
}

function rangeOf(source: SampleSource): readonly [number, number] {
  const { x } = source.read(Uint32Array.from({ length: source.count }, (_, i) => i));
  return [x.reduce((a, b) => Math.min(a, b)), x.reduce((a, b) => Math.max(a, b))];
}

/** All x of one value are shown in the middle of two units. */
function widen([min, max]: readonly [number, number]): readonly [number, number] {
  const margin = max > min ? (max - min) * MARGIN : 1;
  return [min - margin, max + margin];
}
