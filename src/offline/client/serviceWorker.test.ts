/** The browser's side is pretended here; stories have the real one. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startServiceWorker, type VersionNews } from './serviceWorker.ts';

class FakeWorker extends EventTarget {
  readonly heard: unknown[] = [];
  constructor(public state: ServiceWorkerState) {
    super();
  }
  postMessage(message: unknown): void {
    this.heard.push(message);
  }
  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
  isThere = true;
  update = async (): Promise<unknown> => undefined;
  unregister = async (): Promise<void> => {
    this.isThere = false;
  };

  /** A newer version is found and kept. */
  find(): FakeWorker {
    const next = new FakeWorker('installing');
    this.installing = next;
    this.dispatchEvent(new Event('updatefound'));
    [this.installing, this.waiting] = [null, next];
    next.become('installed');
    return next;
  }
}

let registration: FakeRegistration;
let container: EventTarget & { controller: FakeWorker | null; register?: (address: string) => Promise<unknown> };
let news: VersionNews[];
let asked: string[];

const start = () => startServiceWorker((one) => news.push(one));

/** A page that this version serves since it opened. */
function servedBy(worker: FakeWorker): void {
  registration.active = worker;
  container.controller = worker;
}

function takeOver(worker: FakeWorker): void {
  [registration.waiting, registration.active] = [null, worker];
  worker.become('activated');
  container.controller = worker;
  container.dispatchEvent(new Event('controllerchange'));
}

beforeEach(() => {
  registration = new FakeRegistration();
  news = [];
  asked = [];
  container = Object.assign(new EventTarget(), {
    controller: null,
    register: async (address: string) => {
      asked.push(address);
      return registration;
    },
  });
  vi.stubGlobal('navigator', { serviceWorker: container });
  vi.stubGlobal('location', { href: 'https://school.example/net/index.html?x#n=1' });
  vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('the first visit ends with a page that is kept, and with no news', async () => {
  const first = new FakeWorker('installing');
  registration.installing = first;
  const keeper = start();
  await vi.waitUntil(() => asked.length > 0);
  [registration.installing, registration.waiting] = [null, first];
  await Promise.resolve();
  first.become('installed');
  takeOver(first);
  (await keeper)?.keepAll('abc');
  expect(asked).toEqual(['https://school.example/net/service-worker.js']);
  expect(first.heard).toEqual([{ type: 'keepAll', build: 'abc' }]);
  expect(news).toEqual([]);
});

test('a newer version is told of when all of it is kept, and is asked to take over by nobody but the page', async () => {
  servedBy(new FakeWorker('activated'));
  const keeper = await start();
  expect(keeper?.takeOver()).toBe(false);
  const next = registration.find();
  expect(news).toEqual(['waiting']);
  expect(next.heard).toEqual([]);
  expect(keeper?.takeOver()).toBe(true);
  expect(next.heard).toEqual([{ type: 'takeOver' }]);
  takeOver(next);
  expect(news).toEqual(['waiting', 'replaced']);
});

test('one that waited since the last visit is told of at once', async () => {
  servedBy(new FakeWorker('activated'));
  registration.waiting = new FakeWorker('installed');
  await start();
  expect(news).toEqual(['waiting']);
});

test('a page that was reloaded past its service worker hears of the version that it asked for', async () => {
  registration.active = new FakeWorker('activated');
  const keeper = await start();
  const next = registration.find();
  keeper?.takeOver();
  takeOver(next);
  expect(news).toEqual(['waiting', 'replaced']);
});

test('where another page lies at the address, the service worker goes; where nobody answers, it stays', async () => {
  servedBy(new FakeWorker('activated'));
  registration.update = () => Promise.reject(new TypeError('Failed to update'));
  const answers = [() => Promise.reject(new TypeError('Failed to fetch')), async () => new Response(null, { status: 404 })];
  vi.stubGlobal('fetch', () => answers.shift()?.());
  await start();
  await vi.waitUntil(() => answers.length === 1);
  expect(registration.isThere).toBe(true);
  await start();
  await vi.waitUntil(() => !registration.isThere);
});

test.each([
  ['refuses', () => Promise.reject(new DOMException('denied', 'SecurityError'))],
  ['says nothing', async () => undefined],
])('where the browser %s, the page goes on without', async (_, register) => {
  container.register = register;
  expect(await start()).toBeUndefined();
});

test.each([
  ['has none', {}],
  [
    'lets nobody ask',
    Object.defineProperty({}, 'serviceWorker', {
      get: () => {
        throw new DOMException('in a sandbox', 'SecurityError');
      },
    }),
  ],
])('where the browser %s, the page goes on without', async (_, navigator) => {
  vi.stubGlobal('navigator', navigator);
  expect(await start()).toBeUndefined();
});
