/** Pages in which nothing trains, for stories that are not about training. Imports Playwright only. */
import type { BrowserContext, Page } from '@playwright/test';

/** Every page of this context opens without its training thread. */
export const stayStill = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    window.Worker = class extends EventTarget {
      postMessage() {}
      terminate() {}
    } as unknown as typeof Worker;
  });

const AWAKE = 'stories.awake';

/** This page opens without its training thread, until it is woken. */
export const stayStillUntilWoken = (page: Page): Promise<unknown> =>
  page.addInitScript((awake) => {
    if (sessionStorage.getItem(awake)) return;
    window.Worker = class extends EventTarget {
      postMessage() {}
      terminate() {}
    } as unknown as typeof Worker;
  }, AWAKE);

/** From the next reload on, this page trains. */
export const wake = (page: Page): Promise<void> => page.evaluate((awake) => sessionStorage.setItem(awake, 'yes'), AWAKE);
