/** Pages in which nothing trains, for stories that are not about training. Imports Playwright only. */
import type { BrowserContext } from '@playwright/test';

/** Every page of this context opens without its training thread. */
export const stayStill = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    window.Worker = class extends EventTarget {
      postMessage() {}
      terminate() {}
    } as unknown as typeof Worker;
  });
