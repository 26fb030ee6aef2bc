/** The parameters of a small network: their names as lines, and how those of each tensor are spread. Pure. */
import { MOST_LINES } from '../../charts/LineNames.tsx';
import { weakMemoize } from '../../lib/memo.ts';
import { quantile } from '../../lib/quantiles.ts';
import type { VectorBucket } from '../../lib/thinVectors.ts';
import { namesOf } from '../../network/read/numberNames.ts';
import { countParameters, type NetworkSpec, parametersOf, sizeOf } from '../../network/read/spec.ts';
import type { QuantileRow } from '../../stores/run/metrics.ts';

export const hasFewParameters = (spec: NetworkSpec): boolean => countParameters(parametersOf(spec)) <= MOST_LINES;

/** A name for each parameter, in state_dict order: `fc1.weight[0,2]`; a tensor of one number needs no places. */
export const parameterNames = (spec: NetworkSpec): readonly string[] => parametersOf(spec).flatMap(namesOf);

/** How the parameters from one place to another, in state_dict order, are spread; each bucket is looked at once. */
export const spreadOf = (from: number, to: number) =>
  weakMemoize(({ firstStep, lastStep, low, high, mean }: VectorBucket): QuantileRow => {
    const [least, middle, most] = [low, mean, high].map((numbers) => numbers.slice(from, to).sort());
    // Each number lies between its least and its most at every step, so a band from a quantile of these to one of those holds that of each step.
    const at = (numbers: Float32Array | undefined, share: number) => quantile(numbers ?? [], share);
    const [below, above] = [[0, 0.05, 0.25].map((share) => at(least, share)), [0.75, 0.95, 1].map((share) => at(most, share))];
    return { firstStep, step: lastStep, q: [...below, at(middle, 0.5), ...above] as unknown as QuantileRow['q'] };
  });

export interface TensorPlace {
  readonly name: string;
  /** Where its numbers lie among all parameters, in state_dict order. */
  readonly from: number;
  readonly to: number;
}

export function tensorPlaces(spec: NetworkSpec): readonly TensorPlace[] {
  let to = 0;
  return parametersOf(spec).map(({ name, shape }) => {
    const from = to;
    to += sizeOf(shape);
    return { name, from, to };
  });
}
