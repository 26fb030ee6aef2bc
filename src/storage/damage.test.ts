/** Whatever happens to the bytes, the newest sound save is opened. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checksum } from '../lib/checksum.ts';
import { EMPTY_DOCUMENT } from '../network/document.ts';
import type { NetworkFile } from '../network/file/fileFormat.ts';
import { createConnection } from './database.ts';
import type { Found, ProjectStore, Timeline } from './project.ts';
import { openProjectStore } from './projectStore.ts';
import { bodyOf, checkRecord, makeRecord, newestSave, readSave, type SaveRecord, SCHEMA, textOf } from './saveRecord.ts';

const file = (name: string): NetworkFile => ({ document: { ...EMPTY_DOCUMENT, name } });
const alone = (name: string): Timeline => ({ past: [], present: file(name), future: [] });
const record = (revision: number, schema = SCHEMA): SaveRecord =>
  makeRecord(revision, 1000 * revision, 'me', JSON.stringify(bodyOf(alone(`revision ${revision}`))), schema);
const found = (value: unknown): Found => ({ where: 'slot A', value });

let store: ProjectStore;
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  ({ store } = await openProjectStore());
});
afterEach(() => {
  store.close();
  vi.unstubAllGlobals();
});

/** One field of a record with one bit of it flipped, or with something else in its place. */
function damage(sound: SaveRecord, field: number, where: number, bit: number): unknown {
  const text = JSON.stringify(sound);
  if (field === 0) return text.slice(0, where % text.length); // cut off, and no object any more
  const keys = Object.keys(sound) as (keyof SaveRecord)[];
  const key = keys[field % keys.length] ?? 'body';
  const value = String(sound[key]);
  const at = where % value.length;
  const flipped = value.slice(0, at) + String.fromCharCode(value.charCodeAt(at) ^ (1 << bit)) + value.slice(at + 1);
  return { ...sound, [key]: typeof sound[key] === 'number' && Number.isFinite(Number(flipped)) ? Number(flipped) : flipped };
}

const blow = fc.record({ victim: fc.nat({ max: 2 }), field: fc.nat({ max: 6 }), where: fc.nat(), bit: fc.nat({ max: 6 }) });

test('of three saves with any of them damaged anyhow, the newest sound one is the best', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([4, 5, 6], { minLength: 3 }), fc.array(blow, { maxLength: 3 }), (revisions, blows) => {
      const values: unknown[] = revisions.map((revision) => record(revision));
      const hit = new Set<number>();
      for (const { victim, field, where, bit } of blows) {
        if (hit.has(victim)) continue; // two flips of one bit are none
        const damaged = damage(values[victim] as SaveRecord, field, where, bit);
        if (JSON.stringify(damaged) === JSON.stringify(values[victim])) continue; // 1 → 1.0
        values[victim] = damaged;
        hit.add(victim);
      }
      const { best, damaged, isNewer } = newestSave(values.map((value, i) => ({ where: String(i), value })));
      const sound = revisions.filter((_, i) => !hit.has(i));
      expect(best?.record.revision).toBe(sound.length > 0 ? Math.max(...sound) : undefined);
      expect(damaged.length).toBe(hit.size);
      expect(isNewer).toBe(false);
    }),
    { seed: 1, numRuns: 1000 },
  );
});

test('a record whose body was exchanged for another sound one is damaged', () => {
  expect(readSave(found({ ...record(3), body: record(4).body }))).toBe('damaged');
});

test('a record of a newer schema is newer, not damaged; so is a network file of a later version', () => {
  expect(checkRecord(record(3, 999))).toBe('newer');
  const later = JSON.stringify({ text: '{"format": "tinkergrad", "version": 2}', timeline: ['a'], at: 0 });
  expect(readSave(found(makeRecord(3, 0, 'me', later)))).toBe('newer');
  expect(readSave(found({ ...record(3), schema: 999 }))).toBe('damaged');
});

const anything = fc.anything({ withBigInt: true, withMap: true, withTypedArray: true, withNullPrototype: true, size: 'medium' });

test('anything at all under a key is read without a throw, and can be looked at', () => {
  fc.assert(
    fc.property(anything, (value) => {
      expect(readSave(found(value))).toBe(value === undefined || value === null ? undefined : 'damaged');
      for (const { text } of newestSave([found(value)]).damaged) expect(typeof text).toBe('string');
    }),
    { seed: 1, numRuns: 2000 },
  );
});

test('what cannot become a text by itself becomes one all the same', () => {
  const refuse = () => {
    throw new Error('no');
  };
  const nobody = Object.assign(Object.create(null), { big: 1n });
  for (const odd of [{ toString: 1, big: 1n }, { toJSON: refuse, toString: refuse }, nobody, Symbol('odd'), refuse]) {
    expect(typeof textOf(odd)).toBe('string');
  }
});

test('a state or a value that is not what its id says ends the way back, and the present starts from its seed', async () => {
  const parameters = new Map([['fc1.weight', new Float32Array([1, 2])]]);
  const [a, b, c] = ['a', 'b', 'c'].map(file) as [NetworkFile, NetworkFile, NetworkFile];
  await store.write({
    id: 'one',
    timeline: { past: [a, b], present: { ...c, parameters }, future: [] },
    after: 0,
    revision: 1,
    writer: 'me',
  });
  const connection = createConnection();
  await connection.use(async (database) => {
    const [first, second] = await database.getAllKeys('states');
    if (first && second) await database.put('states', await database.get('states', second), first);
    for (const key of await database.getAllKeys('parameters'))
      await database.put('parameters', new Map([['fc1.weight', new Float32Array([1, 3])]]), key);
  });
  connection.close();
  const read = await store.read('one');
  expect(read.ok && read.value.timeline.past.length).toBeLessThan(2);
  expect(read.ok && read.value.timeline.present).toEqual(c);
});

async function spoil(change: (value: SaveRecord) => unknown): Promise<void> {
  const connection = createConnection();
  await connection.use(async (database) => {
    for (const key of await database.getAllKeys('slots'))
      await database.put('slots', change((await database.get('slots', key)) as SaveRecord), key);
  });
  connection.close();
}

const write = (revision: number, after = revision - 1, writer = 'me') =>
  store.write({ id: 'one', timeline: alone(`revision ${revision}`), after, revision, writer });

test('with both slots gone an older backup is opened and said to be older; with it gone too, what was found is handed over', async () => {
  for (const revision of [1, 2, 3]) await write(revision);
  await spoil((slot) => ({ ...slot, body: slot.body.replace('revision', 'relation') }));
  expect(await store.read('one', { where: 'local backup', value: record(1) })).toMatchObject({
    ok: true,
    value: { revision: 3, after: 3, isRestored: true, timeline: { past: [], future: [] } },
  });
  expect(await store.read('one', { where: 'local backup', value: 'garbage' })).toMatchObject({
    ok: false,
    reason: { fault: 'damaged', damaged: { length: 3 } },
  });
  expect(await store.list()).toMatchObject([{ id: 'one', revision: 3 }]);
});

test('saves alternate between two slots: with the newest gone, the one before is there', async () => {
  for (const revision of [1, 2, 3]) await write(revision);
  await spoil((slot) => (slot.revision === 3 ? 'garbage' : slot));
  expect(await store.read('one')).toMatchObject({
    ok: true,
    value: { revision: 3, after: 3, isRestored: true, timeline: { present: file('revision 2') } },
  });
});

test('a line of the list that is damaged is made again from the network', async () => {
  for (const revision of [1, 2]) await write(revision);
  const connection = createConnection();
  await connection.use((database) => database.put('projects', { name: 7 }, 'one'));
  connection.close();
  expect(await store.list()).toMatchObject([{ id: 'one', name: 'revision 2', revision: 2 }]);
});

test('a project with a slot of a newer version is shown and never written', async () => {
  for (const revision of [1, 2]) await write(revision);
  await spoil((slot) => (slot.revision === 2 ? makeRecord(3, 0, 'newer', slot.body, 999) : slot));
  expect(await store.read('one')).toMatchObject({ ok: true, value: { isNewer: true } });
  expect(await write(4, 3)).toEqual({ ok: false, reason: 'newer' });
});

test('the checksum of a record of today is the same in every later version', () => {
  expect(record(1).sum).toBe(checksum(`1 1 1000 me ${record(1).body}`));
});
