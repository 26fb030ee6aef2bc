/** Bytes made smaller and larger again by the platform's own deflate; what grows without end is cut off while it grows. */
import { joinBytes } from '../lib/joinBytes.ts';
import { ok, type Result, refused } from '../lib/result.ts';

/** Whether this browser can do either at all. */
export const canDeflate = (): boolean => typeof CompressionStream === 'function' && typeof DecompressionStream === 'function';

export async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * @param most bytes that are let in; a few kilobytes of deflate can stand for gigabytes, so reading stops at the first piece beyond
 * @returns what was deflated, or which of the two it is: more than that, or no deflate
 */
export async function inflate(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<Result<Uint8Array, 'tooLarge' | 'damaged'>> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      pieces.push(read.value);
      size += read.value.length;
      if (size <= most) continue;
      await reader.cancel();
      return refused('tooLarge');
    }
  } catch {
    return refused('damaged');
  }
  return ok(joinBytes(pieces, size));
}
