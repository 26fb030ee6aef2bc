/** The loss on a grid over two numbers of the parameters, point by point on a copy of them: the network's own are put back to the last bit. */
import { internal } from '../../../lib/result.ts';
import { type NetworkSpec, parametersOf } from '../../../network/read/spec.ts';
import type { LandscapeAsked } from '../../shared/questions.ts';
import { PIECE } from '../testRun.ts';
import { numberPlaces, type Place } from './numberPlaces.ts';
import type { ViewSource } from './viewRow.ts';

type Source = Pick<ViewSource, 'spec' | 'train' | 'test' | 'inside' | 'figuresOf'>;

/** The places of two numbers; undefined where the network lacks one. */
export function placesOf(spec: NetworkSpec, numbers: LandscapeAsked['numbers']): readonly [Place, Place] | undefined {
  const [x, y] = numbers.map(numberPlaces(spec));
  return x && y ? [x, y] : undefined;
}

/** The mean loss of samples of the training data with the parameters as they are. */
export function meanLoss({ train, test, figuresOf }: Source, samples: Uint32Array): number {
  const most = Math.min(PIECE, (test ?? train).count);
  let total = 0;
  for (let from = 0; from < samples.length; from += most) {
    const part = samples.subarray(from, from + most);
    total += figuresOf(train, part).loss * part.length;
  }
  return total / samples.length;
}

/** Copies of all parameters, laid out as their variables. */
export const copyValues = ({ spec, inside }: Source): Float32Array[] =>
  parametersOf(spec).map((_, index) => inside.valuesOf(index).slice());

export interface Slice {
  readonly side: number;
  /** Row by row, the least y first; NaN where it has not been computed. */
  readonly losses: Float32Array;
  readonly isWhole: boolean;
  /** Computes so many points more. */
  advance(points: number): void;
}

/** @param values of all parameters but the two numbers; written to */
export function createSlice(
  source: Source,
  { x, y }: LandscapeAsked,
  places: readonly [Place, Place],
  values: readonly Float32Array[],
  samples: Uint32Array,
  side: number,
): Slice {
  const { inside } = source;
  const losses = new Float32Array(side * side).fill(Number.NaN);
  const [xTensor, yTensor] = places.map(({ index }) => values[index] ?? internal(`no parameter ${index}`)) as [Float32Array, Float32Array];
  const along = ([from, to]: readonly [number, number], i: number) => from + ((to - from) * i) / (side - 1);
  let done = 0;
  const lossAt = (point: number): number => {
    xTensor[places[0].at] = along(x, point % side);
    yTensor[places[1].at] = along(y, Math.floor(point / side));
    inside.setValues(places[0].index, xTensor);
    if (places[1].index !== places[0].index) inside.setValues(places[1].index, yTensor);
    return meanLoss(source, samples);
  };
  return {
    side,
    losses,
    get isWhole() {
      return done === losses.length;
    },
    advance(points) {
      const end = Math.min(losses.length, done + points);
      const own = copyValues(source);
      try {
        for (const [index, copy] of values.entries()) inside.setValues(index, copy);
        for (; done < end; done++) losses[done] = lossAt(done);
      } finally {
        for (const [index, copy] of own.entries()) inside.setValues(index, copy);
      }
    },
  };
}
