/** The browser's database as networks are kept in it, on an IndexedDB of memory. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type NetworkFile, writeFile } from '../network/file/fileFormat.ts';
import { network } from '../network/notation.ts';
import type { ProjectStore, ProjectWrite, Timeline } from './project.ts';
import { openProjectStore, randomId } from './projectStore.ts';

const LINE = 'mnist > flatten > linear 10 > cross_entropy';
const file = (name: string): NetworkFile => ({ document: network(LINE, name) });
const alone = (present: NetworkFile): Timeline => ({ past: [], present, future: [] });
const textOf = ({ document }: NetworkFile): string => writeFile(document);

let store: ProjectStore;
const next = (id: string, revision: number, timeline: Timeline, writer = 'me'): ProjectWrite => ({
  id,
  timeline,
  after: revision - 1,
  revision,
  writer,
});

beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  ({ store } = await openProjectStore());
});
afterEach(() => {
  store.close();
  vi.unstubAllGlobals();
});

async function readBack(id: string) {
  store.close();
  ({ store } = await openProjectStore());
  const read = await store.read(id);
  if (!read.ok) throw new Error(read.reason.fault);
  return read.value;
}

test('a project comes back with its way back and its way forward', async () => {
  const id = randomId();
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(file) as [NetworkFile, NetworkFile, NetworkFile, NetworkFile];
  expect(await store.write(next(id, 1, alone(a)))).toEqual({ ok: true, value: true });
  expect(await store.write(next(id, 2, { past: [a, b], present: c, future: [d] }))).toMatchObject({ ok: true });
  const { timeline, revision, isRestored, damaged } = await readBack(id);
  expect({ revision, isRestored, damaged }).toEqual({ revision: 2, isRestored: false, damaged: [] });
  expect(timeline.past.map(textOf)).toEqual([a, b].map(textOf));
  expect(textOf(timeline.present)).toBe(textOf(c));
  expect(timeline.future.map(textOf)).toEqual([d].map(textOf));
});

test('values that came with a file are kept once, however many states have them, and shared again', async () => {
  const id = randomId();
  const parameters = new Map([['fc1.weight', new Float32Array([1, -0, 3.5])]]);
  const [a, b, c] = [file('a'), file('b'), file('c')].map((state): NetworkFile => ({ ...state, parameters })) as [
    NetworkFile,
    NetworkFile,
    NetworkFile,
  ];
  await store.write(next(id, 1, { past: [a, b], present: c, future: [] }));
  const { timeline } = await readBack(id);
  expect(timeline.present.parameters).toEqual(parameters);
  expect(timeline.past.every((state) => state.parameters === timeline.present.parameters)).toBe(true);
});

test('a state that no undo leads to any more is let go of', async () => {
  const id = randomId();
  const [a, b] = ['a', 'b'].map(file) as [NetworkFile, NetworkFile];
  await store.write(next(id, 1, { past: [a], present: b, future: [] }));
  await store.write(next(id, 2, alone(b)));
  expect((await readBack(id)).timeline.past).toEqual([]);
});

test('the list has the name and the revision of each, saved last first; one put away can be brought back', async () => {
  const clock = vi.spyOn(Date, 'now').mockReturnValue(1000); // whoever else asks for the time takes none away
  await store.write(next('one', 1, alone(file('One'))));
  clock.mockReturnValue(2000);
  await store.write(next('two', 1, alone(file('Two'))));
  vi.restoreAllMocks();
  expect((await store.list()).map(({ name, revision }) => `${name} ${revision}`)).toEqual(['Two 1', 'One 1']);
  await store.remove('one');
  expect((await store.list()).map(({ name }) => name)).toEqual(['Two']);
  expect((await store.listRemoved()).map(({ name }) => name)).toEqual(['One']);
  expect((await store.peek('one'))?.name).toBe('One');
  await store.restore('one');
  expect((await store.list()).map(({ name }) => name)).toEqual(['Two', 'One']);
  expect(await store.listRemoved()).toEqual([]);
});

test('what was put away a month ago is gone', async () => {
  await store.write(next('one', 1, alone(file('One'))));
  await store.remove('one');
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 31 * 24 * 60 * 60_000);
  store.close();
  ({ store } = await openProjectStore());
  vi.restoreAllMocks();
  expect(await store.listRemoved()).toEqual([]);
  expect(await store.read('one')).toEqual({ ok: false, reason: { fault: 'absent' } });
});

test('who follows an older revision than another writer’s is refused, and nothing is overwritten', async () => {
  await store.write(next('one', 1, alone(file('mine'))));
  await store.write(next('one', 2, alone(file('theirs')), 'other'));
  expect(await store.write(next('one', 2, alone(file('late'))))).toEqual({ ok: false, reason: 'conflict' });
  expect((await readBack('one')).timeline.present.document.name).toBe('theirs');
});

test('one’s own write that was believed lost is no conflict', async () => {
  await store.write(next('one', 2, alone(file('believed lost'))));
  expect(await store.write({ ...next('one', 3, alone(file('again'))), after: 1 })).toMatchObject({ ok: true });
});

test('a checkpoint is kept as it is, one for each project', async () => {
  const checkpoint = { step: 7, parameters: new Map([['fc1.bias', new Float32Array([1])]]) };
  await store.writeCheckpoint('one', checkpoint);
  expect(await store.readCheckpoint('one')).toEqual(checkpoint);
  expect(await store.readCheckpoint('two')).toBeUndefined();
  await store.writeCheckpoint('one', undefined);
  expect(await store.readCheckpoint('one')).toBeUndefined();
});

test('where the browser refuses, networks last as long as the page', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('no', 'SecurityError');
    },
  });
  const opened = await openProjectStore();
  expect(opened.fault).toBe('denied');
  await opened.store.write(next('one', 1, alone(file('One'))));
  expect((await opened.store.list()).map(({ name }) => name)).toEqual(['One']);
});

test('a browser that stays silent is waited for three seconds', async () => {
  vi.useFakeTimers();
  vi.stubGlobal('indexedDB', { open: () => new EventTarget() });
  const opening = openProjectStore();
  await vi.advanceTimersByTimeAsync(3000);
  expect((await opening).fault).toBe('denied');
  vi.useRealTimers();
});

test('a database of a newer version of the page is left alone', async () => {
  const factory = new IDBFactory();
  await new Promise((done) => {
    factory.open('tinkergrad', 999).onsuccess = ({ target }) => done((target as IDBOpenDBRequest).result.close());
  });
  vi.stubGlobal('indexedDB', factory);
  expect((await openProjectStore()).fault).toBe('newer');
});
