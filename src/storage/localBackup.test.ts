/** The local backup: what it brings along, when it is the newest, and what it makes room for. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_DOCUMENT } from '../network/document.ts';
import type { NetworkFile } from '../network/file/fileFormat.ts';
import { type BackupWrite, createLocalBackup } from './localBackup.ts';
import type { ProjectStore, ProjectWrite, Timeline } from './project.ts';
import { openProjectStore } from './projectStore.ts';
import { idOf } from './states.ts';
import { fakeStorage } from './testing/fakeStorage.ts';

const file = (name: string): NetworkFile => ({ document: { ...EMPTY_DOCUMENT, name } });
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(file) as [NetworkFile, NetworkFile, NetworkFile, NetworkFile];
const alone = (present: NetworkFile): Timeline => ({ past: [], present, future: [] });
const save = (timeline: Timeline, revision: number, rest: Partial<ProjectWrite> = {}): ProjectWrite => ({
  id: 'one',
  timeline,
  revision,
  after: revision - 1,
  writer: 'me',
  ...rest,
});
const copy = (timeline: Timeline, revision: number, rest: Partial<BackupWrite> = {}): BackupWrite => ({
  ...save(timeline, revision),
  kept: new Set(),
  ...rest,
});

let store: ProjectStore;
const local = fakeStorage();
const backup = createLocalBackup(
  () => local,
  () => local,
);
const read = async () => await store.read('one', backup.read('one'));

beforeEach(async () => {
  local.clear();
  vi.stubGlobal('indexedDB', new IDBFactory());
  ({ store } = await openProjectStore());
});
afterEach(() => {
  store.close();
  vi.unstubAllGlobals();
});

test('it carries the states that the database may not have had, and is the newest where it has the highest revision', async () => {
  await store.write(save(alone(a), 1));
  backup.write(copy({ past: [a, b], present: c, future: [] }, 2));
  expect(await read()).toMatchObject({
    ok: true,
    value: { revision: 2, after: 1, isInDatabase: false, timeline: { past: [a, b], present: c } },
  });
});

test('one that is as new as the database gives way to it', async () => {
  await store.write(save({ past: [a], present: b, future: [] }, 1));
  backup.write(copy({ past: [a], present: b, future: [] }, 1));
  expect(await read()).toMatchObject({ ok: true, value: { revision: 1, isInDatabase: true } });
});

test('one that follows an older save than another page has made since is none, however high its revision', async () => {
  await store.write(save(alone(a), 1));
  backup.write(copy({ past: [a], present: b, future: [] }, 5, { after: 1 }));
  expect(await read()).toMatchObject({ ok: true, value: { timeline: { present: b } } });
  await store.write(save({ past: [a], present: c, future: [] }, 2, { writer: 'other' }));
  expect(await read()).toMatchObject({ ok: true, value: { isInDatabase: true, revision: 2, timeline: { past: [a], present: c } } });
});

test('who opens a backup follows the database, so that a save in between is a conflict', async () => {
  await store.write(save(alone(a), 1));
  backup.write(copy({ past: [a], present: b, future: [] }, 4, { after: 1 }));
  const opened = await read();
  await store.write(save({ past: [a], present: c, future: [] }, 2, { writer: 'other' }));
  const { after, revision } = opened.ok ? opened.value : { after: 0, revision: 0 };
  expect(await store.write(save(alone(d), revision + 1, { after }))).toEqual({ ok: false, reason: 'conflict' });
});

test('one that goes on from another keeps its way back, with the states that only it has', async () => {
  await store.write(save(alone(a), 1));
  backup.write(copy({ past: [a, b], present: c, future: [] }, 2, { after: 1, kept: new Set([idOf(a)]) }));
  const { save: base } = backup.read('one');
  if (typeof base !== 'object') throw new Error('it cannot be read');
  backup.write(copy({ past: [base.file], present: d, future: [] }, 3, { after: 1, base: base.body, kept: new Set([idOf(a), idOf(b)]) }));
  expect(await read()).toMatchObject({ ok: true, value: { timeline: { past: [a, b, c], present: d } } });
});

test('where there is no room it says so; those that the database has as new give it back', () => {
  const full = { ...local, setItem: () => { throw new DOMException('full', 'QuotaExceededError'); } }; // biome-ignore format: one line
  expect(
    createLocalBackup(
      () => full,
      () => full,
    ).write(copy(alone(a), 1)),
  ).toBe(false);
  backup.write(copy(alone(a), 3, { id: 'older' }));
  backup.write(copy(alone(b), 3, { id: 'newer' }));
  local.setItem('tinkergrad.theme', 'dark');
  backup.makeRoom((id) => (id === 'older' ? 3 : 2));
  expect([backup.read('older').save, backup.read('newer').save]).toMatchObject([undefined, { file: b }]);
  expect(local.getItem('tinkergrad.theme')).toBe('dark');
});

test('storage that throws when it is named holds nothing and stops nothing', () => {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  const none = createLocalBackup(refuse, refuse);
  none.rememberProject('one');
  none.makeRoom(() => 9);
  expect([none.read('one').save, none.lastProject(), none.isAllowed(), none.write(copy(alone(a), 1))]).toEqual([
    undefined,
    undefined,
    false,
    false,
  ]);
});
