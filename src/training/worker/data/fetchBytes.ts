/** A file from the page's host, followed as it comes: a connection from which nothing comes any more has an end, too. */
import { joinBytes } from '../../../lib/joinBytes.ts';
import { ok, type Result, refused } from '../../../lib/result.ts';
import type { FetchFault } from '../../shared/faults.ts';

/** What a download needs of the outside; tests bring their own. */
export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** A download from which nothing comes for so long has died. */
const SILENCE_MS = 20_000;

/**
 * The body of a response. Network failures are answers here, not exceptions.
 * @param fresh past the browser's cache, which may keep a damaged copy
 * @param onBytes how many bytes of the file have come so far
 * @returns the bytes, or what is wrong
 */
export async function fetchBytes(
  fetch: Fetch,
  url: string,
  fresh: boolean,
  onBytes: (bytes: number) => void = () => undefined,
): Promise<Result<Uint8Array<ArrayBuffer>, FetchFault>> {
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), SILENCE_MS);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    const response = await fetch(url, { signal: silence.signal, ...(fresh ? { cache: 'reload' } : {}) });
    if (!response.ok || !response.body) return refused(response.status);
    const reader = response.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value);
      length += part.value.length;
      onBytes(length);
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), SILENCE_MS);
    }
    return ok(joinBytes(parts, length));
  } catch {
    return refused(silence.signal.aborted ? 'silent' : 'offline');
  } finally {
    clearTimeout(timer);
  }
}
