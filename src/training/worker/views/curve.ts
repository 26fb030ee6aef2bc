/** What a network of one number in and one out gives over the range of its data, so that it can be drawn through the points. */
import { isPlane } from '../../../datasets/datasets.ts';
import type { SampleSource } from '../data/source.ts';
import { predictOf } from '../tape/trainStep.ts';
import type { ViewRow } from './viewRow.ts';

const POINTS = 101;
/** So much wider than the data on each side. */
const MARGIN = 0.15;

/** Dropout is off. */
export const CURVE: ViewRow<'curve'> = {
  offered: ({ data: { facts } }) => isPlane(facts),
  open({ trainable, train }) {
    const xs = curveInputs(train);
    return () => ({ x: xs.slice(), y: predictOf(trainable, { size: xs.length, x: xs }) });
  },
  arrays: ({ x, y }) => [x, y],
};

/** As wide as the data and a little more. */
export function curveInputs(train: SampleSource): Float32Array {
  const [from, to] = widen(rangeOf(train));
  return Float32Array.from({ length: POINTS }, (_, i) => from + ((to - from) * i) / (POINTS - 1));
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
