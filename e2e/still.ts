/** Pages in which nothing trains, for stories that are not about training. */
import type { BrowserContext, Page } from '@playwright/test';
import { PATIENCE } from '../src/ui/firstThings.ts';

/**
 * Runs in the page before its own code: it gets a training thread that hears and says nothing, unless it was woken. What can wait for the
 * first step need not wait for this one: its patience, known by its length in ms, is at an end at once.
 */
function putToSleep({ awake, patience }: { readonly awake?: string; readonly patience: number }): void {
  if (awake && sessionStorage.getItem(awake)) return;
  const { setTimeout } = window;
  window.setTimeout = ((act: TimerHandler, ms?: number, ...given: unknown[]) =>
    setTimeout(act, ms === patience ? 0 : ms, ...given)) as typeof window.setTimeout;
  window.Worker = class extends EventTarget {
    postMessage() {}
    terminate() {}
  } as unknown as typeof Worker;
}

/** Every page of this context opens without its training thread. */
export const stayStill = (context: BrowserContext): Promise<unknown> => context.addInitScript(putToSleep, { patience: PATIENCE });

const AWAKE = 'stories.awake';

/** This page opens without its training thread, until it is woken. */
export const stayStillUntilWoken = (page: Page): Promise<unknown> => page.addInitScript(putToSleep, { awake: AWAKE, patience: PATIENCE });

/** From the next reload on, this page trains. */
export const wake = (page: Page): Promise<void> => page.evaluate((awake) => sessionStorage.setItem(awake, 'yes'), AWAKE);
