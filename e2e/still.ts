/** Pages in which nothing trains, for stories that are not about training. */
import type { BrowserContext, Page } from '@playwright/test';

/** Runs in the page before its own code: it gets a training thread that hears and says nothing, unless it was woken. */
function putToSleep(awake: string | undefined): void {
  if (awake && sessionStorage.getItem(awake)) return;
  window.Worker = class extends EventTarget {
    postMessage() {}
    terminate() {}
  } as unknown as typeof Worker;
}

/** Every page of this context opens without its training thread. */
export const stayStill = (context: BrowserContext): Promise<unknown> => context.addInitScript(putToSleep, undefined);

const AWAKE = 'stories.awake';

/** This page opens without its training thread, until it is woken. */
export const stayStillUntilWoken = (page: Page): Promise<unknown> => page.addInitScript(putToSleep, AWAKE);

/** From the next reload on, this page trains. */
export const wake = (page: Page): Promise<void> => page.evaluate((awake) => sessionStorage.setItem(awake, 'yes'), AWAKE);
