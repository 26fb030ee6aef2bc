/** Saved means kept, in every tab: whatever three tabs do to networks that they open, take from each other, leave and lose in crashes. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { howMany } from '../../lib/testing/howMany.ts';
import { EMPTY_DOCUMENT, type NetworkDocument } from '../../network/document.ts';
import { createLocalBackup } from '../../storage/localBackup.ts';
import type { ProjectId, ProjectStore, Timeline } from '../../storage/project.ts';
import { openProjectStore } from '../../storage/projectStore.ts';
import { statesOf } from '../../storage/states.ts';
import { createFakeBrowser, type FakeTab } from './testing/fakeTabs.ts';

const TABS = 3;

const move = fc.record({
  tab: fc.nat({ max: TABS - 1 }),
  does: fc.oneof(
    { weight: 8, arbitrary: fc.constant('edit' as const) },
    { weight: 3, arbitrary: fc.constantFrom('undo' as const, 'save' as const, 'take' as const, 'open' as const) },
    { weight: 1, arbitrary: fc.constantFrom('redo' as const, 'rename' as const, 'link' as const) },
    { weight: 1, arbitrary: fc.constantFrom('close' as const, 'reload' as const, 'crash' as const) },
  ),
  /** Which project is opened. */
  pick: fc.nat({ max: 9 }),
  /** How long nothing is done afterwards; the last is long enough for saves and leases. ms */
  rest: fc.constantFrom(0, 10, 130, 2000),
});

/** An edit gives a network a seed of its own, which tells its states apart. */
const seeded = (document: NetworkDocument, seed: number): NetworkDocument => ({ ...document, training: { ...document.training, seed } });
const stateOf = ({ name, training }: NetworkDocument): string => `${name.replaceAll(' (copy)', '')} ${training.seed}`;

/** Lets time go by, a tenth of a second at a time, and the database work meanwhile. */
async function rest(ms: number): Promise<void> {
  for (let left = ms; left >= 0; left -= 100) {
    await vi.advanceTimersByTimeAsync(Math.min(left, 100));
    for (let i = 0; i < 6; i++) await new Promise((resolve) => setImmediate(resolve));
  }
}

async function until<T>(work: Promise<T>): Promise<T> {
  let isDone = false;
  void work.finally(() => {
    isDone = true;
  });
  for (let i = 0; !isDone; i++) {
    if (i > 300) throw new Error('internal: it does not end');
    await rest(100);
  }
  return await work;
}

/** A project as a tab would open it. */
async function readAsTab(store: ProjectStore, local: Storage, id: ProjectId): Promise<Timeline | undefined> {
  const backup = createLocalBackup(
    () => local,
    () => local,
  );
  const read = await store.read(id, backup.read(id));
  return read.ok ? read.value.timeline : undefined;
}

/** Every state that some kept network leads to. */
async function reachable(store: ProjectStore, local: Storage): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const { id } of await store.list()) {
    const timeline = await readAsTab(store, local, id);
    for (const { document } of timeline ? statesOf(timeline) : []) found.add(stateOf(document));
  }
  return found;
}

/** Nothing that was done so long ago is lost when a tab dies without any event, unless the database is slow. ms */
const GRACE = 500;

/**
 * What must be found again: what a tab has called saved, in its project, and what was done in a tab that lived on, anywhere.
 * What a hand gives up by an edit after undo is promised to nobody any more.
 */
function createPromises() {
  const saved = new Map<ProjectId, Set<string>>();
  const lived = new Set<string>();
  const given = new Set<string>();
  let fresh: { readonly tab: FakeTab; readonly at: number; readonly state: string }[] = [];
  const savedIn = (id: ProjectId) => saved.get(id) ?? saved.set(id, new Set()).get(id) ?? new Set<string>();
  return {
    hear({ port, state }: FakeTab): void {
      const { project, status } = state();
      if (project && status === 'saved') savedIn(project).add(stateOf(port.timeline().present.document));
    },
    /** @param kept what the tab will find of its project when the database has answered */
    edit(tab: FakeTab, document: NetworkDocument, kept?: Timeline): void {
      const { project = tab.first, saveError } = tab.state();
      const isOurs = saveError?.name !== 'elsewhere' && saveError?.name !== 'taken';
      for (const file of isOurs ? [...tab.port.timeline().future, ...(kept?.future ?? [])] : []) {
        given.add(stateOf(file.document));
        savedIn(project).delete(stateOf(file.document));
      }
      tab.port.edit({ document });
      fresh.push({ tab, at: Date.now(), state: stateOf(document) });
    },
    /** @param grace what was done in its last so many ms it had no time to save */
    end(gone: FakeTab, grace = 0): void {
      for (const { tab, at, state } of fresh) if (tab === gone && Date.now() - at >= grace) lived.add(state);
      fresh = fresh.filter(({ tab }) => tab !== gone);
    },
    all: () => [...[...saved.values()].flatMap((states) => [...states]), ...[...lived].filter((state) => !given.has(state))],
  };
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const delays = fc.tuple(...Array.from({ length: TABS }, () => fc.constantFrom(0, 40, 300, 1500)));

for (const hasLocks of [true, false])
  test(`three tabs, ${hasLocks ? 'with' : 'without'} Web Locks: no revision goes back, one tab saves a project, and what any called saved is kept`, async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
    await fc.assert(
      fc.asyncProperty(delays, fc.array(move, { maxLength: 36 }), async (delayOf, moves) => {
        vi.stubGlobal('indexedDB', new IDBFactory());
        const { store } = await openProjectStore();
        const browser = createFakeBrowser({ hasLocks });
        const promises = createPromises();
        const openTab = (which: number, own?: Storage) =>
          browser.openTab({ ...(own ? { own } : {}), delay: delayOf[which] ?? 0, onState: promises.hear });
        const tabs = [openTab(0)];
        tabs[0]?.port.edit({ document: seeded(EMPTY_DOCUMENT, 1000) });
        await rest(2000);
        while (tabs.length < TABS) tabs.push(openTab(tabs.length));
        await rest(2000);
        const revisions = new Map<ProjectId, number>();
        for (const [i, { tab: which, does, pick, rest: ms }] of moves.entries()) {
          const tab = tabs[which];
          if (!tab) continue;
          const { document } = tab.port.timeline().present;
          if (does === 'edit' || does === 'rename') {
            const kept = tab.state().isOpen ? undefined : await readAsTab(store, browser.local, tab.first);
            promises.edit(tab, does === 'edit' ? seeded(document, i) : { ...document, name: `name ${i}` }, kept);
          }
          if (does === 'undo' || does === 'redo') tab.port[does]();
          if (does === 'save') void tab.session.flush();
          if (does === 'take') tab.session.takeOver();
          if (does === 'link') void tab.session.startProject({ document: { ...EMPTY_DOCUMENT, name: `link ${i}` } });
          if (does === 'open') {
            const all = [...new Set([...tabs.map(({ state }) => state().project), ...(await store.list()).map(({ id }) => id)])];
            void tab.session.openProject(all[pick % all.length] ?? '');
          }
          if (does === 'crash' || does === 'close' || does === 'reload') {
            const isSudden = does === 'crash' || !tab.state().isOpen;
            if (does === 'crash') tab.crash();
            else await until(tab.session.stop());
            promises.end(tab, isSudden ? GRACE + 2 * (delayOf[which] ?? 0) : 0);
            tabs[which] = openTab(which, does === 'reload' || pick % 2 === 0 ? tab.own : undefined);
          }
          await rest(ms);
          for (const { id, revision } of await store.list()) {
            expect(revision).toBeGreaterThanOrEqual(revisions.get(id) ?? 0);
            revisions.set(id, revision);
          }
          if (hasLocks) for (const id of revisions.keys()) expect(tabs.filter(({ saves }) => saves(id)).length).toBeLessThanOrEqual(1);
        }
        await rest(3000);
        for (const tab of tabs) {
          await until(tab.session.stop());
          promises.end(tab);
        }
        const kept = await reachable(store, browser.local);
        expect(promises.all().filter((state) => !kept.has(state))).toEqual([]);
        store.close();
      }),
      { seed: 1, numRuns: howMany(100, 200), endOnFailure: true },
    );
  });
