/** When the page knows what to show, in a browser whose database stays silent. */
import 'fake-indexeddb/auto';
import { IDBFactory, IDBOpenDBRequest } from 'fake-indexeddb';
import { afterEach, expect, test, vi } from 'vitest';
import { openProjectStore } from '../storage/projectStore.ts';
import { startSaving, useSaving } from './saving.ts';

let stop = (): void => undefined;
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  useSaving.setState(useSaving.getInitialState(), true);
});

/** A page that has just been opened, whose database never answers. */
function openPage(database: IDBFactory, hash = '') {
  const page = new EventTarget();
  for (const name of ['window', 'document']) vi.stubGlobal(name, page);
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('location', { hash });
  vi.stubGlobal('indexedDB', database);
  vi.spyOn(database, 'open').mockImplementation(() => new IDBOpenDBRequest());
  stop = startSaving();
}

test('on the first visit nothing waits for the database', async () => {
  openPage(new IDBFactory());
  await vi.waitFor(() => expect(useSaving.getState().isOpen).toBe(true), 1000);
});

test('where networks may be kept, none is shown before the database has told or its time is over', async () => {
  const database = new IDBFactory();
  vi.stubGlobal('indexedDB', database);
  (await openProjectStore()).store.close();
  openPage(database);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(useSaving.getState().isOpen).toBe(false);
  await vi.waitFor(() => expect(useSaving.getState().isOpen).toBe(true), 10_000);
});

test('nor on a first visit by a link, which holds another network', async () => {
  openPage(new IDBFactory(), '#n=x');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(useSaving.getState().isOpen).toBe(false);
});

test('nor where the browser does not tell which databases there are', async () => {
  const database = new IDBFactory();
  vi.spyOn(database, 'databases').mockRejectedValue(new DOMException('', 'SecurityError'));
  openPage(database);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(useSaving.getState().isOpen).toBe(false);
});
