/** Unpacks bytes that a stranger packed: never more of them than is allowed. */
import { ok, type Result, refused } from '../../../lib/result.ts';

/** What is packed how: a gzip, or what lies in a zip. */
export type Packing = 'gzip' | 'deflate-raw';

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** @param most bytes that may come out; what would be more is stopped as soon as it is */
export async function unpack(
  packed: Uint8Array,
  packing: Packing,
  most: number,
): Promise<Result<Uint8Array<ArrayBuffer>, 'damaged' | 'tooLarge'>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    const stream = new Blob([packed as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream(packing));
    const reader = stream.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length;
      if (length > most) {
        await reader.cancel();
        return refused('tooLarge');
      }
      parts.push(part.value);
    }
  } catch {
    return refused('damaged');
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return ok(bytes);
}
