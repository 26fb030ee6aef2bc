/** Pictures turned and inverted, and whether they look as if they should be. Pure. */
import { PICTURE_BYTES, SIDE } from './images.ts';

export interface Orientation {
  readonly isTurned: boolean;
  readonly isInverted: boolean;
}

/** Writes pictures as they are chosen to be: rows and columns exchanged, dark made light. @param from which picture of `pixels` */
export function orient(pixels: Uint8Array, from: number, { isTurned, isInverted }: Orientation, to: Uint8Array, at: number): void {
  const [source, target] = [from * PICTURE_BYTES, at * PICTURE_BYTES];
  const flip = isInverted ? 255 : 0;
  if (!isTurned) {
    for (let i = 0; i < PICTURE_BYTES; i++) to[target + i] = (pixels[source + i] ?? 0) ^ flip;
    return;
  }
  for (let row = 0; row < SIDE; row++)
    for (let column = 0; column < SIDE; column++) to[target + row * SIDE + column] = (pixels[source + column * SIDE + row] ?? 0) ^ flip;
}

/** The same of a few pictures. */
export function oriented(pixels: Uint8Array, orientation: Orientation): Uint8Array {
  const to = new Uint8Array(pixels.length);
  for (let i = 0; i < pixels.length / PICTURE_BYTES; i++) orient(pixels, i, orientation, to, i);
  return to;
}

/** Looked at, at most. */
const LOOKED_AT = 1000;

/** Whether most of what lies along the edges is light: then something dark is drawn on it. */
export function isDarkOnLight(pixels: Uint8Array): boolean {
  const count = pixels.length / PICTURE_BYTES;
  const step = Math.max(1, Math.floor(count / LOOKED_AT));
  let [sum, seen] = [0, 0];
  for (let picture = 0; picture < count; picture += step)
    for (let i = 0; i < SIDE; i++)
      for (const place of [i, PICTURE_BYTES - 1 - i, i * SIDE, i * SIDE + SIDE - 1]) {
        sum += pixels[picture * PICTURE_BYTES + place] ?? 0;
        seen += 1;
      }
  return sum > 127.5 * seen;
}
