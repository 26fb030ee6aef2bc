/** The service worker seen from the page: registered where the browser allows it, told what to do, heard of when there is a newer one. */
import { SERVICE_WORKER } from '../shared/build.ts';
import type { PageMessage } from '../shared/messages.ts';
import { isGone } from './isGone.ts';

/** `waiting`: a newer version is kept, and waits until it is asked for; `replaced`: it serves all tabs now, and this page is still the one before. */
export type VersionNews = 'waiting' | 'replaced';

export interface Keeper {
  /** Has the version that waits take over: `replaced` follows. False where none waits any more. */
  takeOver(): boolean;
  /** Has all data kept. @param build what this page is */
  keepAll(build: string): void;
}

/** So rarely a page that stays open looks for a newer version. ms */
const LOOK_AGAIN = 3_600_000;

/** The browser's own, where it has one and lets this page use it: not in a frame with a sandbox, nor over plain http from another machine. */
export function container(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker as ServiceWorkerContainer | undefined;
  } catch {
    return undefined;
  }
}

/** The service worker of this page as the browser has it; undefined where there is none. */
export async function registered(): Promise<ServiceWorkerRegistration | undefined> {
  return container()
    ?.getRegistration()
    .catch(() => undefined);
}

/**
 * Comes to its end once the page is kept. Where the browser refuses, nothing happens: the page works as it is, with its network.
 * @param hear told of newer versions, also later
 */
export async function startServiceWorker(hear: (news: VersionNews) => void): Promise<Keeper | undefined> {
  const browser = container();
  const address = new URL(SERVICE_WORKER, location.href).href;
  const registration = (await browser?.register(address).catch(() => undefined)) as ServiceWorkerRegistration | undefined;
  if (!browser || !registration) return undefined;
  let isAsked = false;
  followVersions(registration, hear);
  followController(browser, (isFirst) => (isAsked || !isFirst) && hear('replaced'));
  const look = () =>
    registration.update().catch(async () => {
      if (await isGone(address)) await registration.unregister(); // else whatever lies there now would never be seen
    });
  void look();
  lookAgain(look);
  await isActive(registration);
  return {
    takeOver() {
      const { waiting } = registration;
      isAsked = true;
      if (waiting) tell(waiting, { type: 'takeOver' });
      return waiting !== null;
    },
    keepAll: (build) => void (registration.active && tell(registration.active, { type: 'keepAll', build })),
  };
}

const tell = (worker: ServiceWorker, message: PageMessage): void => worker.postMessage(message);

function followVersions(registration: ServiceWorkerRegistration, hear: (news: VersionNews) => void): void {
  const sayWaiting = () => void (registration.waiting && registration.active && hear('waiting'));
  const follow = () => registration.installing?.addEventListener('statechange', sayWaiting);
  registration.addEventListener('updatefound', follow);
  follow();
  sayWaiting();
}

/** @param hear told whenever another service worker serves this page; the first one is the page's own version */
function followController(browser: ServiceWorkerContainer, hear: (isFirst: boolean) => void): void {
  let before = browser.controller;
  browser.addEventListener('controllerchange', () => {
    hear(before === null);
    before = browser.controller;
  });
}

/** Whoever comes back to the page after a while. */
function lookAgain(look: () => Promise<unknown>): void {
  let lookedAt = performance.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - lookedAt < LOOK_AGAIN) return;
    lookedAt = performance.now();
    void look();
  });
}

/** Never comes to its end where installing fails; the next visit tries again. */
async function isActive(registration: ServiceWorkerRegistration): Promise<void> {
  const coming = registration.active ?? registration.waiting ?? registration.installing;
  if (!coming || coming.state === 'activated') return;
  await new Promise<void>((resolve) =>
    coming.addEventListener('statechange', () => {
      if (coming.state === 'activated') resolve();
    }),
  );
}
