/** What single numbers of a parameter tensor are called. Pure. */
import { type ParameterSpec, sizeOf } from './spec.ts';

/** A name for each number of a tensor, in state_dict order: `fc1.weight[0,2]`; a tensor of one number needs no places. */
export function namesOf({ name, shape }: ParameterSpec): readonly string[] {
  const size = sizeOf(shape);
  if (size === 1) return [name];
  return Array.from({ length: size }, (_, flat) => `${name}[${placeOf(flat, shape).join(',')}]`);
}

/** The indices of a number in a tensor laid out row by row. */
export function placeOf(flat: number, shape: readonly number[]): readonly number[] {
  const place: number[] = [];
  let rest = flat;
  for (const length of [...shape].reverse()) {
    place.unshift(rest % length);
    rest = Math.floor(rest / length);
  }
  return place;
}
