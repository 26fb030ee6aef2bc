/** Numbers as pixels: digits in gray, weights in red and blue. Pure. */

/** `gray`: bytes 0 … 255 or numbers 0 … 1, black to white. `diverging`: red below 0, blue above, faint at 0. */
export type PixelColors = 'gray' | 'diverging';

export interface PixelLayout {
  /** Pixels of a picture from left to right, and from top to bottom. */
  readonly wide: number;
  readonly high: number;
  /** Pictures in one row. */
  readonly columns: number;
  /** Pixels between pictures. */
  readonly gap: number;
}

export interface PaintedPixels {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel: red, green, blue, alpha. */
  readonly rgba: Uint8ClampedArray<ArrayBuffer>;
}

export type Pixels = Uint8Array | Float32Array;

const RED = [224, 60, 84] as const;
const BLUE = [72, 104, 246] as const;
const GRAY = 128;
const FAINT = 0.1;

const css = (tone: readonly number[], alpha = 1) => `rgb(${tone.join(' ')} / ${alpha})`;
/** `diverging` from the least to the greatest, as a background. */
export const DIVERGING_GRADIENT = `linear-gradient(90deg, ${css(RED)}, ${css(RED, FAINT)} 50%, ${css(BLUE, FAINT)} 50%, ${css(BLUE)})`;

/** How many whole pictures of `size` pixels there are. */
export const countPictures = (pixels: Pixels, size: number): number => Math.floor(pixels.length / size);

/** What is further from 0 than so many root mean squares is rare: it would leave all else pale. */
const RARE = 5;

/** The size from which on the color is full: one for all, so that pictures side by side can be compared. */
export function fullColorSize(values: ArrayLike<number>): number {
  let largest = 0;
  let squares = 0;
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    const size = Math.abs(values[i] as number);
    if (!Number.isFinite(size)) continue;
    if (size > largest) largest = size;
    squares += size * size;
    count += 1;
  }
  return Math.min(largest, RARE * Math.sqrt(squares / count)) || 1;
}

/**
 * Paints pictures in rows, `columns` of them side by side; a number that is not finite stays see-through.
 * @param limit for `diverging`, the size that gets full color
 */
export function paintPixels(pixels: Pixels, colors: PixelColors, layout: PixelLayout, limit = 1): PaintedPixels {
  const { wide, high, gap } = layout;
  const count = countPictures(pixels, wide * high);
  const columns = Math.max(1, Math.min(layout.columns, count));
  const width = columns * (wide + gap) - gap;
  const height = Math.max(1, Math.ceil(count / columns)) * (high + gap) - gap;
  const rgba = new Uint8ClampedArray(width * height * 4);
  const paint = colors === 'gray' ? grayPainter(pixels instanceof Uint8Array ? 1 : 255) : divergingPainter(limit);
  let from = 0;
  for (let picture = 0; picture < count; picture++) {
    const left = (picture % columns) * (wide + gap);
    const top = Math.floor(picture / columns) * (high + gap);
    for (let y = 0; y < high; y++) for (let x = 0; x < wide; x++) paint(rgba, ((top + y) * width + left + x) * 4, pixels[from++] as number);
  }
  return { width, height, rgba };
}

type Painter = (rgba: Uint8ClampedArray, at: number, value: number) => void;

const grayPainter =
  (scale: number): Painter =>
  (rgba, at, value) => {
    const gray = Number.isFinite(value) ? value * scale : 0;
    rgba[at] = rgba[at + 1] = rgba[at + 2] = gray;
    rgba[at + 3] = 255;
  };

/** A faint gray tile at 0, so that the edges of a picture can be seen, then more and more red or blue. */
const divergingPainter =
  (limit: number): Painter =>
  (rgba, at, value) => {
    if (!Number.isFinite(value)) return;
    const share = Math.min(1, Math.abs(value) / limit);
    const tone = value < 0 ? RED : BLUE;
    const tint = Math.min(1, share * 8);
    for (let i = 0; i < 3; i++) rgba[at + i] = GRAY + ((tone[i] ?? GRAY) - GRAY) * tint;
    rgba[at + 3] = 255 * (FAINT + (1 - FAINT) * share);
  };
