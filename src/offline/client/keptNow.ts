/** What of the page this browser keeps at the moment, read off its caches. */
import type { BuildFacts } from '../shared/build.ts';
import { dataCache, pageCache } from '../shared/caches.ts';
import { container, registered } from './serviceWorker.ts';

/** How many of some files are kept. */
export interface Share {
  readonly kept: number;
  readonly of: number;
}

/** `insecure`, `refused`: why the browser keeps nothing of this page. */
export type Kept =
  | { readonly state: 'insecure' | 'refused' }
  | {
      readonly state: 'able';
      /** Whether the page opens by its service worker. */
      readonly isActive: boolean;
      readonly page: Share;
      /** By the names of data sets. */
      readonly data: Readonly<Record<string, Share>>;
    };

export async function keptNow({ files, data }: BuildFacts): Promise<Kept> {
  if (!isSecureContext) return { state: 'insecure' };
  if (!container()) return { state: 'refused' };
  const registration = await registered();
  const scope = registration?.scope ?? new URL('./', location.href).href;
  try {
    const [ofPage, ofData] = await Promise.all([pathsIn(pageCache(scope), scope), pathsIn(dataCache(scope), scope)]);
    return {
      state: 'able',
      isActive: registration?.active?.state === 'activated',
      page: shareOf(files, ofPage),
      data: Object.fromEntries(Object.entries(data).map(([name, parts]) => [name, shareOf(parts, ofData)])),
    };
  } catch {
    return { state: 'refused' }; // a browser without storage refuses its caches, too
  }
}

/** Paths from the page; what stands behind a question mark is Workbox's own. */
async function pathsIn(cache: string, scope: string): Promise<ReadonlySet<string>> {
  const requests = (await caches.has(cache)) ? await (await caches.open(cache)).keys() : [];
  return new Set(requests.map(({ url }) => url.slice(scope.length).replace(/\?.*/, '')));
}

const shareOf = (files: readonly string[], kept: ReadonlySet<string>): Share => ({
  kept: files.filter((file) => kept.has(file)).length,
  of: files.length,
});
