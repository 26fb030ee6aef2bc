/** The page, kept as one version: all its files or none, and those of the version before as long as a tab may need them. */
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import type { KeptFile } from '../shared/build.ts';
import { pageCache } from '../shared/caches.ts';
import { isOurs, scope } from './scope.ts';

export interface KeptPage {
  /** Fetches what is not there yet; the version is kept once all of it is. */
  install(event: ExtendableEvent): Promise<unknown>;
  /** Throws away what is not of this version. */
  forgetOlder(event: ExtendableEvent): Promise<unknown>;
}

/** Answers for these files from now on. */
export function keepPage(files: readonly KeptFile[]): KeptPage {
  const cacheName = pageCache(scope.registration.scope);
  const controller = new PrecacheController({ cacheName });
  controller.addToCacheList([...files]);
  registerRoute(
    // What stands behind a question mark is for the page to read; no file depends on it.
    new PrecacheRoute(controller, { directoryIndex: 'index.html', cleanURLs: false, ignoreURLParametersMatching: [/./] }),
  );
  const asItIs = { cacheWillUpdate: async () => null };
  registerRoute(({ url }) => isOurs(url) && url.pathname.includes('/assets/'), new CacheFirst({ cacheName, plugins: [asItIs] }));
  return { install: controller.install, forgetOlder: controller.activate };
}
