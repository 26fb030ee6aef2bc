/** The laws of keeping, with real parts on a database and a localStorage of memory: nothing saved is lost, whoever writes and whenever a page ends. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openStorage } from '../../storage/openStorage.ts';
import { DEPTH } from '../document/depth.ts';
import { file, memory, Tab, TestLocks, textOf, texts } from './pretendedTabs.ts';

function freshBrowser(): void {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('localStorage', memory());
  vi.stubGlobal('sessionStorage', memory());
}

beforeEach(freshBrowser);
afterEach(() => {
  vi.unstubAllGlobals();
});

const act = fc.oneof(
  { weight: 4, arbitrary: fc.constant('edit' as const) },
  { weight: 2, arbitrary: fc.constant('undo' as const) },
  { weight: 1, arbitrary: fc.constant('redo' as const) },
  { weight: 1, arbitrary: fc.constant('save' as const) },
  /** The page goes away as pages do, or after the copy alone was made, or before the database has answered. */
  { weight: 1, arbitrary: fc.constantFrom('reload' as const, 'hide' as const, 'hurry' as const) },
);

test('any edits, kept and opened again at any moment: undo and redo give the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
      freshBrowser();
      let tab = new Tab(new TestLocks());
      let isKnown = false;
      await tab.keeper.keptNetworks();
      for (const [i, what] of acts.entries()) {
        if (what === 'edit') tab.desk.edit(file(`edit ${i}`));
        else if (what === 'undo' || what === 'redo') tab.desk[what]();
        else if (what === 'save') expect(await tab.keeper.flush()).toBe(true);
        else {
          const before = texts(tab.desk.timeline());
          isKnown ||= before.past.length + before.future.length > 0;
          if (what === 'reload') await tab.keeper.stop();
          else await die(tab);
          tab = new Tab(new TestLocks());
          if (what !== 'hurry') await tab.keeper.keptNetworks();
          else {
            tab.desk.edit(file(`hurried ${i}`));
            await tab.keeper.keptNetworks();
            before.past.push(before.present);
            Object.assign(before, { past: before.past.slice(-DEPTH), present: textOf(file(`hurried ${i}`)), future: [] });
          }
          if (isKnown || what === 'hurry') expect(texts(tab.desk.timeline())).toEqual(before);
        }
      }
      await tab.keeper.stop();
    }),
    { seed: 1, numRuns: 80 },
  );
});

/** The page hides, which makes its copy, and is gone before the database has heard of it. */
async function die(tab: Tab): Promise<void> {
  tab.isDead = true;
  await tab.keeper.stop();
}

/** Every state that any kept network leads to. */
async function allKept(): Promise<ReadonlySet<string>> {
  const { storage } = await openStorage();
  const found = new Set<string>();
  for (const { id } of await storage.list()) {
    const read = await storage.read(id);
    if (read.ok)
      for (const { document } of [...read.value.timeline.past, read.value.timeline.present])
        found.add(document.name.replace(' (copy)', ''));
  }
  storage.close();
  return found;
}

const move = fc.record({ tab: fc.nat({ max: 1 }), does: fc.constantFrom('edit', 'edit', 'edit', 'save', 'take', 'close') });

test('two tabs in any order: no revision goes back, and nothing that was called saved is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(move, { maxLength: 14 }), async (moves) => {
      freshBrowser();
      const locks = new TestLocks();
      const tabs = [new Tab(locks), new Tab(locks)];
      await Promise.all(tabs.map(({ keeper }) => keeper.keptNetworks()));
      const revisions = new Map<string, number>();
      const promised = new Set<string>();
      for (const [i, { tab: which, does }] of moves.entries()) {
        const tab = tabs[which];
        if (!tab) continue;
        if (does === 'edit') tab.desk.edit(file(`edit ${i}`));
        if (does === 'take') tab.keeper.takeOver();
        if (does === 'save' && (await tab.keeper.flush()) && tab.state.status === 'saved')
          promised.add(tab.desk.timeline().present.document.name.replace(' (copy)', ''));
        if (does === 'close') {
          await tab.keeper.stop();
          tabs[which] = new Tab(locks);
          await tabs[which]?.keeper.keptNetworks();
        }
        await checkRevisions(revisions);
      }
      for (const { keeper } of tabs) await keeper.stop();
      const kept = await allKept();
      expect([...promised].filter((name) => !kept.has(name))).toEqual([]);
    }),
    { seed: 1, numRuns: 120 },
  );
});

async function checkRevisions(before: Map<string, number>): Promise<void> {
  const { storage } = await openStorage();
  for (const { id, revision } of await storage.list()) {
    expect(revision).toBeGreaterThanOrEqual(before.get(id) ?? 0);
    before.set(id, revision);
  }
  storage.close();
}

test('the template that nobody touched is not kept, and nothing is called saved', async () => {
  const tab = new Tab(new TestLocks());
  const storage = await tab.keeper.keptNetworks();
  expect(await tab.keeper.flush()).toBe(true);
  expect(await storage.list()).toEqual([]);
  expect(tab.state.status).toBe('idle');
  await tab.keeper.stop();
});

test('opening another network saves the one before, and each comes back with its own history', async () => {
  const tab = new Tab(new TestLocks());
  tab.desk.edit(file('one'));
  const storage = await tab.keeper.keptNetworks();
  const one = tab.state.project ?? '';
  expect(await tab.keeper.startProject(file('two'))).toMatchObject({ ok: true });
  tab.desk.edit(file('two, edited'));
  expect((await storage.list()).map(({ name }) => name).sort()).toEqual(['one', 'two']);
  const two = tab.state.project ?? '';
  expect(await tab.keeper.openProject(one)).toMatchObject({ ok: true });
  expect(tab.desk.timeline().present.document.name).toBe('one');
  tab.desk.undo();
  await tab.keeper.openProject(two);
  expect(texts(tab.desk.timeline())).toEqual({ past: [textOf(file('two'))], present: textOf(file('two, edited')), future: [] });
  await tab.keeper.openProject(one);
  expect(tab.desk.timeline().future.map(({ document }) => document.name)).toEqual(['one']);
  expect(await tab.keeper.openProject('nobody')).toMatchObject({ ok: false });
  await tab.keeper.stop();
});

test('what cannot be saved is not put away', async () => {
  const { storage } = await openStorage();
  const full = { ...storage, write: async () => ({ ok: false, reason: 'full' }) as const };
  const tab = new Tab(new TestLocks(), { openStorage: async () => ({ storage: full }) });
  tab.desk.edit(file('precious'));
  await tab.keeper.keptNetworks();
  expect(await tab.keeper.startProject(file('other'))).toMatchObject({ ok: false });
  expect(tab.desk.timeline().present.document.name).toBe('precious');
  expect(tab.state).toMatchObject({ status: 'unsaved', trouble: { name: 'full' } });
  await tab.keeper.stop();
});
