/** Pictures in the browser's database: as they were written, and never more than there is room for. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ProjectStore } from './project.ts';
import { openProjectStore } from './projectStore.ts';

let store: ProjectStore;
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  ({ store } = await openProjectStore());
});
afterEach(() => {
  store.close();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('pictures are found again by their fingerprint, and no others', async () => {
  expect(await store.pictures.write('one', Uint8Array.of(1, 2, 3))).toEqual({ ok: true, value: true });
  expect([await store.pictures.read('one'), await store.pictures.read('two')]).toEqual([Uint8Array.of(1, 2, 3), undefined]);
});

test('those that were not asked for the longest make room', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const at = async (time: number, work: () => Promise<unknown>) => {
    vi.setSystemTime(time);
    await work();
  };
  const large = new Uint8Array(100_000_000);
  await at(1, () => store.pictures.write('one', large));
  await at(2, () => store.pictures.write('two', large));
  await at(3, () => store.pictures.read('one'));
  await at(4, () => store.pictures.write('three', large));
  const found = await Promise.all(['one', 'two', 'three'].map((id) => store.pictures.read(id)));
  expect(found.map((bytes) => bytes !== undefined)).toEqual([true, false, true]);
}, 60_000);

test('more than there is room for is refused', async () => {
  expect(await store.pictures.write('huge', { length: 250_000_001 } as Uint8Array)).toEqual({ ok: false, reason: 'full' });
});
