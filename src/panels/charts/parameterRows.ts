/** The parameters of a small network as lines: their names, and their values side by side. Pure. */
import { countParameters, type NetworkSpec, type ParameterSpec, parametersOf, sizeOf } from '../../network/read/spec.ts';
import type { TensorHistory } from '../../stores/run/metrics.ts';

/** As many parameters as can be told apart as lines. */
const MOST_LINES = 12;

export const hasFewParameters = (spec: NetworkSpec): boolean => countParameters(parametersOf(spec)) <= MOST_LINES;

/** A name for each parameter, in state_dict order: `fc1.weight[0,2]`; a tensor of one number needs no places. */
export const parameterNames = (spec: NetworkSpec): readonly string[] => parametersOf(spec).flatMap(namesOf);

function namesOf({ name, shape }: ParameterSpec): readonly string[] {
  const size = sizeOf(shape);
  if (size === 1) return [name];
  return Array.from({ length: size }, (_, flat) => `${name}[${placeOf(flat, shape).join(',')}]`);
}

/** The indices of a number in a tensor laid out row by row. */
function placeOf(flat: number, shape: readonly number[]): readonly number[] {
  const place: number[] = [];
  let rest = flat;
  for (const length of [...shape].reverse()) {
    place.unshift(rest % length);
    rest = Math.floor(rest / length);
  }
  return place;
}

export interface ParameterRow {
  readonly step: number;
  readonly values: readonly number[];
}

/** All tensors' values of each snapshot in one row, in the order of the spec; snapshots that lack a tensor are left out. */
export function parameterRows(spec: NetworkSpec, tensors: ReadonlyMap<string, TensorHistory>): readonly ParameterRow[] {
  const histories = parametersOf(spec).map(({ name }) => new Map(tensors.get(name)?.values.map(({ step, values }) => [step, values])));
  const steps = [...(histories[0]?.keys() ?? [])];
  return steps.flatMap((step) => {
    const parts = histories.map((history) => history.get(step));
    return parts.includes(undefined) ? [] : [{ step, values: parts.flatMap((values) => values ?? []) }];
  });
}
