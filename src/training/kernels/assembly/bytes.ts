/** Picks a batch out of data that are kept as bytes, and makes float32 of it. */
import { FLOAT, VECTOR } from './lanes';

/** 1/255 in two parts; the first has so few digits that its product with a byte is exact, so that the sum is byte/255 to the last bit. */
const SHADE_HIGH: f32 = 0.0039215087890625;
const SHADE_LOW: f32 = 5.983839201917363e-8;

/** Bytes that travel together. */
const LINE: usize = 64;

/** byte / 255, as PyTorch's ToTensor has it. */
export function shadeOf(byte: i32): f32 {
  const b = <f32>byte;
  return b * SHADE_HIGH + b * SHADE_LOW;
}

export function shades(bytes: v128): v128 {
  const b = f32x4.convert_i32x4_u(bytes);
  return f32x4.add(f32x4.mul(b, f32x4.splat(SHADE_HIGH)), f32x4.mul(b, f32x4.splat(SHADE_LOW)));
}

/**
 * to[count × width] = source[indices[i]] / 255.
 * @param source u8, samples of `width` bytes, one after the other
 * @param indices u32[count]
 */
export function gatherBytes(count: i32, width: i32, source: usize, indices: usize, to: usize): void {
  touch(count, width, source, indices, to);
  for (let i = 0; i < count; i++) {
    let from = source + <usize>i32.load(indices + ((<usize>i) << 2)) * <usize>width;
    let left = width;
    for (; left >= 16; left -= 16) {
      const bytes = v128.load(from);
      const low = i16x8.extend_low_i8x16_u(bytes);
      const high = i16x8.extend_high_i8x16_u(bytes);
      v128.store(to, shades(i32x4.extend_low_i16x8_u(low)));
      v128.store(to, shades(i32x4.extend_high_i16x8_u(low)), 16);
      v128.store(to, shades(i32x4.extend_low_i16x8_u(high)), 32);
      v128.store(to, shades(i32x4.extend_high_i16x8_u(high)), 48);
      from += 16;
      to += 4 * VECTOR;
    }
    for (; left > 0; left--) {
      f32.store(to, shadeOf(i32.load8_u(from)));
      from++;
      to += FLOAT;
    }
  }
}

/** `touchLines` of these samples. @param to where a checksum may be left, so that no compiler drops the reading */
function touch(count: i32, width: i32, source: usize, indices: usize, to: usize): void {
  let sum = 0;
  for (let i = 0; i < count; i++) {
    sum += touchLines(source + <usize>i32.load(indices + ((<usize>i) << 2)) * <usize>width, <usize>width);
  }
  if (count > 0 && width > 0) i32.store(to, sum);
}

/**
 * Reads a byte of every cache line: what of a batch lies anywhere among many megabytes, and does not wait for one another, is fetched
 * from there side by side. @returns a checksum
 */
export function touchLines(from: usize, bytes: usize): i32 {
  let sum = 0;
  for (let line: usize = 0; line < bytes; line += LINE) sum += i32.load8_u(from + line);
  return sum;
}
