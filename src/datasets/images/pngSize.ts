/** How large a PNG is, by its first bytes: known before anything is unpacked. Pure. */
import { ok, type Result, refused } from '../../lib/result.ts';
import type { PartTold } from './messages.ts';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Pixels along one side, at most: a few bytes can say that they are billions. */
export const LONGEST_SIDE = 4096;

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const WIDTH_AT = 16;
const HEIGHT_AT = 20;
const HEADER = 24;

export function pngSize(bytes: Uint8Array): Result<PictureSize, PartTold> {
  if (bytes.length < HEADER || SIGNATURE.some((byte, i) => bytes[i] !== byte)) return refused(['noPng']);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(WIDTH_AT), view.getUint32(HEIGHT_AT)];
  if (width === 0 || height === 0) return refused(['noPixels']);
  return width > LONGEST_SIDE || height > LONGEST_SIDE ? refused(['tooLarge', width, height, LONGEST_SIDE]) : ok({ width, height });
}
