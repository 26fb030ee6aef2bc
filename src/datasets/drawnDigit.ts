/** What is drawn by hand, made like the digits of MNIST: 28 × 28 shades, sized and placed as theirs are. Pure. */
import { type InkFrame, inkFrame } from './ink.ts';

/** Pixels along one side of a digit. */
export const DIGIT_SIDE = 28;
/** The digit itself is fitted into a square of so many. */
const BOX = 20;

/** Where ink comes to lie in the digit: pixel = `start` + (point − `origin`) · `scale`, across and down. */
export interface Placement {
  readonly scale: number;
  readonly origin: readonly [x: number, y: number];
  readonly start: readonly [x: number, y: number];
}

export interface DrawnDigit {
  /** 28 × 28 shades from 0 to 1, rows from the top. */
  readonly pixels: Float32Array;
  readonly placement: Placement;
}

/**
 * The ink as the network sees it. Centered, it is done as NIST's digits became MNIST's: "size normalized to fit in a 20x20 pixel box while
 * preserving their aspect ratio", gray "as a result of the anti-aliasing technique", and then "centered in a 28x28 image by computing the
 * center of mass of the pixels, and translating the image so as to position this point at the center of the 28x28 field"
 * (http://yann.lecun.com/exdb/mnist/), by whole pixels. Else the field is made smaller as it is.
 * @param ink of a square field of `side` × `side` points, 0 … 255 each
 */
export function drawnDigit(ink: Uint8Array, side: number, isCentered: boolean): DrawnDigit {
  const frame = isCentered ? inkFrame(ink, side) : undefined;
  const placement = frame ? fitted(ink, side, frame) : asDrawn(side);
  return { pixels: sample(ink, side, placement), placement };
}

const asDrawn = (side: number): Placement => ({ scale: DIGIT_SIDE / side, origin: [0, 0], start: [0, 0] });

/** MNIST's middle, measured: the center of mass of each of its digits lies within pixel 14 across and down, counted from 0. */
const MIDDLE = DIGIT_SIDE / 2 + 0.5;

/** The longer side of the frame fills the box; the center of mass comes as near to the middle as whole pixels allow. */
function fitted(ink: Uint8Array, side: number, { left, top, right, bottom }: InkFrame): Placement {
  const scale = BOX / Math.max(right - left, bottom - top);
  const [x, y] = centerOfMass(ink, side);
  return {
    scale,
    origin: [left, top],
    start: [Math.round(MIDDLE - (x - left) * scale), Math.round(MIDDLE - (y - top) * scale)],
  };
}

function centerOfMass(ink: Uint8Array, side: number): readonly [number, number] {
  let [mass, x, y] = [0, 0, 0];
  for (let i = 0; i < ink.length; i++) {
    const weight = ink[i] ?? 0;
    if (weight === 0) continue;
    mass += weight;
    x += weight * ((i % side) + 0.5);
    y += weight * (Math.floor(i / side) + 0.5);
  }
  return [x / mass, y / mass];
}

/** Each pixel is the mean of the ink that lies under it: what lies half in it counts half. */
function sample(ink: Uint8Array, side: number, { scale, origin, start }: Placement): Float32Array {
  const [columns, rows] = [0, 1].map((axis) => sharesOf(side, scale, origin[axis] ?? 0, start[axis] ?? 0));
  const narrow = new Float32Array(side * DIGIT_SIDE);
  columns?.forEach((shares, x) => {
    for (const [from, share] of shares) for (let y = 0; y < side; y++) add(narrow, y * DIGIT_SIDE + x, (ink[y * side + from] ?? 0) * share);
  });
  const pixels = new Float32Array(DIGIT_SIDE * DIGIT_SIDE);
  rows?.forEach((shares, y) => {
    for (const [from, share] of shares)
      for (let x = 0; x < DIGIT_SIDE; x++) add(pixels, y * DIGIT_SIDE + x, (narrow[from * DIGIT_SIDE + x] ?? 0) * (share / 255));
  });
  return pixels.map((shade) => Math.min(1, shade));
}

const add = (to: Float32Array, index: number, value: number): void => {
  to[index] = (to[index] ?? 0) + value;
};

/** Less than this of a pixel is no ink but the last digit of a sum. */
const ROUNDING = 1e-9;

type Shares = readonly (readonly [point: number, share: number])[];

/** For each pixel along one axis, which points lie in it and how much of the pixel each takes up. */
function sharesOf(side: number, scale: number, origin: number, start: number): readonly Shares[] {
  return Array.from({ length: DIGIT_SIDE }, (_, pixel) => {
    const [from, to] = [origin + (pixel - start) / scale, origin + (pixel + 1 - start) / scale];
    const first = Math.max(0, Math.floor(from));
    const last = Math.min(side, Math.ceil(to));
    return Array.from({ length: Math.max(0, last - first) }, (__, i) => {
      const point = first + i;
      return [point, (Math.min(to, point + 1) - Math.max(from, point)) * scale] as const;
    }).filter(([, share]) => share > ROUNDING);
  });
}
