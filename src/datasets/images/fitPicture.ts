/** A picture of any size in color becomes 28 × 28 shades of gray, alike in every browser. Pure. */
import { PICTURE_BYTES, SIDE } from './images.ts';
import type { PictureSize } from './pngSize.ts';

/** Red, green and blue as bright as they seem: ITU-R BT.601, as Pillow's `convert("L")` has it. */
const LUMA = [0.299, 0.587, 0.114] as const;

/**
 * Each pixel is the mean of what lies under it. A picture that is not square keeps its form, in the middle; beside it is the mean of its corners.
 * @param rgba four bytes a pixel, rows from the top
 */
export function fitPicture({ width, height }: PictureSize, rgba: Uint8ClampedArray | Uint8Array): Uint8Array {
  const gray = grayOf(rgba, width * height);
  const scale = SIDE / Math.max(width, height);
  const columns = sharesOf(width, scale);
  const rows = sharesOf(height, scale);
  const ground = [0, width - 1, (height - 1) * width, height * width - 1].reduce((sum, i) => sum + (gray[i] ?? 0) / 4, 0);
  const narrow = new Float64Array(SIDE * height);
  for (let y = 0; y < height; y++)
    for (const [x, { from, shares, rest }] of columns.entries()) {
      let sum = rest * ground;
      for (const [i, share] of shares.entries()) sum += share * (gray[y * width + from + i] ?? 0);
      narrow[y * SIDE + x] = sum;
    }
  const pixels = new Uint8Array(PICTURE_BYTES);
  for (const [y, { from, shares, rest }] of rows.entries())
    for (let x = 0; x < SIDE; x++) {
      let sum = rest * ground;
      for (const [i, share] of shares.entries()) sum += share * (narrow[(from + i) * SIDE + x] ?? 0);
      pixels[y * SIDE + x] = Math.min(255, Math.round(sum));
    }
  return pixels;
}

function grayOf(rgba: Uint8ClampedArray | Uint8Array, count: number): Float32Array {
  const gray = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    const [red, green, blue] = [rgba[4 * i] ?? 0, rgba[4 * i + 1] ?? 0, rgba[4 * i + 2] ?? 0];
    const opaque = (rgba[4 * i + 3] ?? 0) / 255;
    const luma = red === green && green === blue ? red : LUMA[0] * red + LUMA[1] * green + LUMA[2] * blue;
    gray[i] = opaque * luma + (1 - opaque) * 255;
  }
  return gray;
}

/** Which pixels of a line lie in one of the 28, from which on, and how much of it each takes up; `rest` is beside the picture. */
interface Shares {
  readonly from: number;
  readonly shares: readonly number[];
  readonly rest: number;
}

function sharesOf(length: number, scale: number): readonly Shares[] {
  const start = (SIDE - length * scale) / 2;
  return Array.from({ length: SIDE }, (_, pixel) => {
    const from = Math.max(0, (pixel - start) / scale);
    const to = Math.min(length, (pixel + 1 - start) / scale);
    const first = Math.floor(from);
    const shares = Array.from({ length: Math.max(0, Math.ceil(to) - first) }, (__, i) =>
      Math.max(0, (Math.min(to, first + i + 1) - Math.max(from, first + i)) * scale),
    );
    return { from: first, shares, rest: Math.max(0, 1 - shares.reduce((sum, share) => sum + share, 0)) };
  });
}
