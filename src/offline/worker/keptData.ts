/** The data, kept file by file as they arrive, and the others fetched when the page has what it needs. */
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst, type Strategy } from 'workbox-strategies';
import { dataCache } from '../shared/caches.ts';
import { hashInName } from '../shared/dataFiles.ts';
import { isOurs, scope } from './scope.ts';
import { isWhole } from './wholeFile.ts';

export interface KeptData {
  /** Fetches what is not kept yet, one after the other; ends where nothing comes. */
  fill(event: ExtendableEvent): Promise<void>;
  /** Throws away what is not of this version. */
  forgetOlder(): Promise<void>;
}

/** Answers for files of data from now on. @param files those of this version, as paths from the page */
export function keepData(files: readonly string[]): KeptData {
  const cacheName = dataCache(scope.registration.scope);
  const urls = files.map((file) => new URL(file, scope.registration.scope).href);
  const wholeOnly = {
    cacheWillUpdate: async ({ request, response }: { request: Request; response: Response }) =>
      (await isWhole(request.url, response.clone())) ? response : null,
  };
  const options = { cacheName, plugins: [wholeOnly], matchOptions: { ignoreVary: true } };
  const keptFirst = new CacheFirst(options);
  const afresh = new NetworkFirst(options);
  const isData = (url: URL) => isOurs(url) && hashInName(url.pathname) !== undefined;
  // Whoever asks past the browser's cache has found what it was given damaged.
  registerRoute(({ url, request }) => isData(url) && request.cache === 'reload', afresh);
  registerRoute(({ url }) => isData(url), keptFirst);

  const isKept = async (url: string) => (await (await caches.open(cacheName)).match(url, options.matchOptions)) !== undefined;
  let isFilling = false;
  return {
    async fill(event) {
      if (isFilling) return;
      isFilling = true;
      try {
        for (const url of urls) {
          // The page has most likely just fetched it, and a name stands for its content, however old.
          if (!(await isKept(url))) await handle(keptFirst, event, new Request(url, { cache: 'force-cache' }));
          if (!(await isKept(url))) await handle(afresh, event, new Request(url, { cache: 'reload' }));
        }
      } catch {
        // no network, or no room: what is kept is kept, and the next visit goes on
      } finally {
        isFilling = false;
      }
    },
    async forgetOlder() {
      const cache = await caches.open(cacheName);
      for (const { url } of await cache.keys()) if (!urls.includes(url)) await cache.delete(url);
    },
  };
}

/** As if the page had asked; comes to its end once the answer is kept. */
const handle = (strategy: Strategy, event: ExtendableEvent, request: Request): Promise<unknown> =>
  Promise.all(strategy.handleAll({ event, request }));
