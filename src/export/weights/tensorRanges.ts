/** What a file without a checksum would put into a network, for a person to look at before it does. */
import { float32Text } from '../../lib/numbers.ts';
import { ok, type Result, refused } from '../../lib/result.ts';
import { messages } from '../messages.ts';
import { showName } from '../refusals.ts';
import type { Tensor } from '../tensors.ts';

/** A tensor and between which numbers its values lie; one without values has no range. */
export interface TensorRange extends Pick<Tensor, 'name' | 'shape'> {
  readonly range?: readonly [least: number, most: number];
}

/** Beyond it the square of a number is no float32, and no network trains. */
const MOST = Math.sqrt(2 ** 128);

/** Readers have refused all that is not finite. */
export function rangesOf(tensors: readonly Tensor[]): Result<readonly TensorRange[]> {
  const ranges: TensorRange[] = [];
  for (const { name, shape, values } of tensors) {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const [i, value] of values.entries()) {
      if (Math.abs(value) >= MOST) return refused(messages.beyondFloat32(showName(name), float32Text(value), i));
      if (value < least) least = value;
      if (value > most) most = value;
    }
    ranges.push({ name, shape, ...(values.length > 0 ? { range: [least, most] } : {}) });
  }
  return ok(ranges);
}
