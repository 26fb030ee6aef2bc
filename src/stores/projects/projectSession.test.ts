/** The laws of a project session, with real parts on a database and a localStorage of memory: what is open is found again, whenever a page ends. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { refused } from '../../lib/result.ts';
import { createConnection } from '../../storage/database.ts';
import { createMemoryStore } from '../../storage/memoryStore.ts';
import type { ProjectStore, WriteFault } from '../../storage/project.ts';
import { type OpenedStore, openProjectStore } from '../../storage/projectStore.ts';
import { DEPTH } from '../document/depth.ts';
import { createFakeBrowser, type FakeBrowser, file, textOf, texts } from './testing/fakeTabs.ts';

let browser: FakeBrowser;

function freshBrowser(): void {
  vi.stubGlobal('indexedDB', new IDBFactory());
  browser = createFakeBrowser();
}

beforeEach(freshBrowser);
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A tab whose database takes nothing any more while it has a fault. */
function openTab(options = {}) {
  const database: { fault?: WriteFault } = {};
  const openStore = async (): Promise<OpenedStore> => {
    const { store } = await openProjectStore();
    const write: ProjectStore['write'] = async (edit) => (database.fault ? refused(database.fault) : await store.write(edit));
    return { store: { ...store, write } };
  };
  return { ...browser.openTab({ openStore, ...options }), database };
}

const act = fc.oneof(
  { weight: 4, arbitrary: fc.constant('edit' as const) },
  { weight: 2, arbitrary: fc.constant('undo' as const) },
  { weight: 1, arbitrary: fc.constant('redo' as const) },
  { weight: 1, arbitrary: fc.constant('save' as const) },
  /** The page goes away as pages do, or after the backup alone was made, or before the database has answered. */
  { weight: 1, arbitrary: fc.constantFrom('reload' as const, 'hide' as const, 'hurry' as const) },
);

test('any edits, kept and opened again at any moment: undo and redo give the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
      freshBrowser();
      let tab = openTab();
      let isKnown = false;
      await tab.session.store();
      for (const [i, what] of acts.entries()) {
        if (what === 'edit') tab.port.edit(file(`edit ${i}`));
        else if (what === 'undo' || what === 'redo') tab.port[what]();
        else if (what === 'save') expect(await tab.session.flush()).toBe(true);
        else {
          const before = texts(tab.port.timeline());
          isKnown ||= before.past.length + before.future.length > 0;
          if (what === 'hide') tab.database.fault = 'lost';
          await tab.session.stop();
          tab = openTab();
          if (what === 'hurry') {
            tab.port.edit(file(`hurried ${i}`));
            before.past.push(before.present);
            Object.assign(before, { past: before.past.slice(-DEPTH), present: textOf(file(`hurried ${i}`)), future: [] });
          }
          await tab.session.store();
          if (isKnown || what === 'hurry') expect(texts(tab.port.timeline())).toEqual(before);
        }
      }
      await tab.session.stop();
    }),
    { seed: 1, numRuns: 100 },
  );
});

test('a page that goes away before the database has answered loses nothing, not even the way back', async () => {
  const tab = openTab();
  for (const name of ['one', 'two']) tab.port.edit(file(name));
  await tab.session.store();
  await tab.session.stop();
  const hasty = openTab({ openStore: () => new Promise(() => undefined) });
  hasty.port.edit(file('three'));
  expect(await hasty.session.flush()).toBe(false);
  hasty.crash();
  const again = openTab();
  await again.session.store();
  expect(
    texts(again.port.timeline())
      .past.map((text) => JSON.parse(text).name)
      .slice(-2),
  ).toEqual(['one', 'two']);
  expect(again.port.timeline().present.document.name).toBe('three');
  await again.session.stop();
});

test('where the database has more than the backup, what was done meanwhile follows on it', async () => {
  const tab = openTab();
  tab.port.edit(file('one'));
  await tab.session.store();
  await tab.session.flush();
  const stale = new Map(
    Array.from({ length: browser.local.length }, (_, i) => [
      browser.local.key(i) ?? '',
      browser.local.getItem(browser.local.key(i) ?? '') ?? '',
    ]),
  );
  tab.port.edit(file('two'));
  await tab.session.stop();
  for (const [key, text] of stale) browser.local.setItem(key, text);
  const again = openTab();
  again.port.edit(file('three'));
  await again.session.store();
  expect(
    again.port
      .timeline()
      .past.map(({ document }) => document.name)
      .slice(-3),
  ).toEqual(['one', 'two', 'one']);
  await again.session.stop();
});

test('the template that nobody touched is not kept, and nothing is called saved, until something hangs on it', async () => {
  const tab = openTab();
  const store = await tab.session.store();
  expect(await tab.session.flush()).toBe(true);
  expect(await store.list()).toEqual([]);
  expect(tab.state().status).toBe('idle');
  tab.session.forceSave();
  expect(await tab.session.flush()).toBe(true);
  expect(await store.list()).toHaveLength(1);
  expect(tab.state().status).toBe('saved');
  await tab.session.stop();
});

test('it is not known what to show before the database has answered, where no backup is', async () => {
  const tab = openTab();
  tab.port.edit(file('mine'));
  await tab.session.store();
  await tab.session.stop();
  browser.local.clear();
  const again = openTab();
  expect(again.state().isOpen).toBeUndefined();
  await again.session.store();
  expect([again.state().isOpen, again.port.timeline().present.document.name]).toEqual([true, 'mine']);
  await again.session.stop();
});

test('opening another network saves the one before, and each comes back with its own history', async () => {
  const tab = openTab();
  tab.port.edit(file('one'));
  const store = await tab.session.store();
  const one = tab.state().project ?? '';
  expect(await tab.session.startProject(file('two'))).toMatchObject({ ok: true });
  tab.port.edit(file('two, edited'));
  expect((await store.list()).map(({ name }) => name).sort()).toEqual(['one', 'two']);
  const two = tab.state().project ?? '';
  expect(await tab.session.openProject(one)).toMatchObject({ ok: true });
  expect(tab.port.timeline().present.document.name).toBe('one');
  tab.port.undo();
  await tab.session.openProject(two);
  expect(texts(tab.port.timeline())).toEqual({ past: [textOf(file('two'))], present: textOf(file('two, edited')), future: [] });
  await tab.session.openProject(one);
  expect(tab.port.timeline().future.map(({ document }) => document.name)).toEqual(['one']);
  expect(await tab.session.openProject('nobody')).toMatchObject({ ok: false });
  await tab.session.stop();
});

test('what cannot be saved is not put away', async () => {
  const tab = openTab();
  tab.database.fault = 'full';
  tab.port.edit(file('precious'));
  await tab.session.store();
  expect(await tab.session.startProject(file('other'))).toMatchObject({ ok: false });
  expect(tab.port.timeline().present.document.name).toBe('precious');
  expect(tab.state()).toMatchObject({ status: 'unsaved', saveError: { name: 'full' } });
  await tab.session.stop();
});

test('what can no longer be read keeps its id, and what is shown gets another', async () => {
  const tab = openTab();
  tab.port.edit(file('mine'));
  await tab.session.store();
  await tab.session.stop();
  const connection = createConnection();
  await connection.use(async (database) => {
    for (const key of await database.getAllKeys('slots')) await database.put('slots', 'garbage', key);
  });
  connection.close();
  browser.local.setItem(`tinkergrad.copy.${tab.state().project}`, 'garbage');
  const again = openTab();
  await again.session.store();
  expect(again.state()).toMatchObject({ saveError: { name: 'damaged', damaged: { length: 2 } } });
  expect(again.state().project).not.toBe(tab.state().project);
  await again.session.stop();
});

test('a database that answers late gets what was drawn without it, on top of what it had', async () => {
  const tab = openTab();
  tab.port.edit(file('one'));
  await tab.session.store();
  await tab.session.stop();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let isDenied = true;
  const late = openTab({ openStore: async () => (isDenied ? { store: createMemoryStore(), fault: 'denied' } : await openProjectStore()) });
  await late.session.store();
  late.port.edit(file('two'));
  expect(await late.session.flush()).toBe(true);
  expect(late.state()).toMatchObject({ status: 'unsaved', saveError: { name: 'noDatabase' } });
  await vi.advanceTimersByTimeAsync(10_000); // denied once more: what is kept in memory stays
  expect((await (await late.session.store()).list()).map(({ name }) => name)).toEqual(['two']);
  isDenied = false;
  await vi.advanceTimersByTimeAsync(10_000);
  for (let i = 0; i < 50; i++) await new Promise((resolve) => setImmediate(resolve));
  expect(await late.session.flush()).toBe(true);
  expect(late.state()).toMatchObject({ status: 'saved', saveError: undefined });
  expect(
    late.port
      .timeline()
      .past.map(({ document }) => document.name)
      .slice(-1),
  ).toEqual(['one']);
  expect((await (await late.session.store()).list()).map(({ name }) => name)).toEqual(['two']);
  await late.session.stop();
});
