/** What each unit of the last hidden layer adds to a network's curve, over the range of its data, and where its activation bends. */
import * as tf from '@tensorflow/tfjs-core';
import { hiddenUnits } from '../../../network/read/hiddenUnits.ts';
import { parametersOf } from '../../../network/read/spec.ts';
import { tidied } from '../tape/tidied.ts';
import { curveInputs } from './curve.ts';
import type { ViewRow } from './viewRow.ts';

/** Dropout is off. */
export const PIECES: ViewRow<'pieces'> = {
  offered: (spec) => hiddenUnits(spec) !== undefined,
  open({ spec, trainable: { model }, train, inside: { valuesOf } }) {
    const hidden = hiddenUnits(spec);
    if (!hidden) return () => undefined;
    const { activation, last, count, hasKinks } = hidden;
    const xs = curveInputs(train);
    const before = activation.inputs[0] ?? '';
    const look = model.inside(before === spec.data.id ? [activation.id] : [activation.id, before]);
    const indexOf = (name: string) => parametersOf(spec).findIndex((one) => one.name === `${last.id}.${name}`);
    /** Row by row, a row for each x. */
    const rows = () => look(tf.tensor(xs, [xs.length, 1])).map((layer) => layer.dataSync<'float32'>().slice());
    return () => {
      const [outputs = new Float32Array(0), inputs = xs] = tidied(rows);
      const weights = valuesOf(indexOf('weight')).slice();
      const bias = last.params.bias ? (valuesOf(indexOf('bias'))[0] ?? 0) : 0;
      const column = (values: Float32Array, unit: number) => xs.map((_, i) => values[i * count + unit] ?? Number.NaN);
      const ofEach = <T>(make: (unit: number) => T) => Array.from({ length: count }, (_, unit) => make(unit));
      return {
        node: activation.id,
        x: xs.slice(),
        units: ofEach((unit) => column(outputs, unit).map((output) => output * (weights[unit] ?? 0))),
        bias,
        kinks: ofEach((unit) => (hasKinks ? zerosOf(xs, column(inputs, unit)) : new Float32Array(0))),
      };
    };
  },
  arrays: ({ x, units, kinks }) => [x, ...units, ...kinks],
};

/** Where a line through points passes 0: between two of them on the straight line that joins them. */
function zerosOf(xs: Float32Array, ys: Float32Array): Float32Array {
  const zeros: number[] = [];
  for (let i = 1; i < xs.length; i++) {
    const [from = 0, to = 0, x = 0, nextX = 0] = [ys[i - 1], ys[i], xs[i - 1], xs[i]];
    if (from > 0 !== to > 0) zeros.push(x + ((nextX - x) * from) / (from - to));
  }
  return Float32Array.from(zeros);
}
