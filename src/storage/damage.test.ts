/** Whatever happens to the bytes, the newest sound save is opened. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { checksum } from '../lib/checksum.ts';
import { EMPTY_DOCUMENT } from '../network/document.ts';
import type { NetworkFile } from '../network/file/fileFormat.ts';
import { type Copy, readCopy, writeCopy } from './copies.ts';
import { connect } from './database.ts';
import { headOf, newestOf, readHead } from './heads.ts';
import { openStorage } from './openStorage.ts';
import type { Timeline } from './records.ts';
import { SCHEMA, type Sealed, seal, unseal } from './seal.ts';
import { thin } from './thinning.ts';

const file = (name: string): NetworkFile => ({ document: { ...EMPTY_DOCUMENT, name } });
const alone = (name: string): Timeline => ({ past: [], present: file(name), future: [] });
const sealed = (revision: number, schema = SCHEMA): Sealed =>
  seal(revision, 1000 * revision, 'me', JSON.stringify(headOf(alone(`revision ${revision}`))), schema);

/** One field of a save with one bit of it flipped, or with something else in its place. */
function damage(found: Sealed, field: number, where: number, bit: number): unknown {
  const text = JSON.stringify(found);
  if (field === 0) return text.slice(0, where % text.length); // cut off, and no object any more
  const keys = Object.keys(found) as (keyof Sealed)[];
  const key = keys[field % keys.length] ?? 'body';
  const value = String(found[key]);
  const at = where % value.length;
  const flipped = value.slice(0, at) + String.fromCharCode(value.charCodeAt(at) ^ (1 << bit)) + value.slice(at + 1);
  return { ...found, [key]: typeof found[key] === 'number' && Number.isFinite(Number(flipped)) ? Number(flipped) : flipped };
}

const blow = fc.record({ victim: fc.nat({ max: 2 }), field: fc.nat({ max: 6 }), where: fc.nat(), bit: fc.nat({ max: 6 }) });

test('of three saves with any of them damaged anyhow, the newest sound one is the best', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([4, 5, 6], { minLength: 3 }), fc.array(blow, { maxLength: 3 }), (revisions, blows) => {
      const values: unknown[] = revisions.map((revision) => sealed(revision));
      const hit = new Set<number>();
      for (const { victim, field, where, bit } of blows) {
        if (hit.has(victim)) continue; // two flips of one bit are none
        const damaged = damage(values[victim] as Sealed, field, where, bit);
        if (JSON.stringify(damaged) === JSON.stringify(values[victim])) continue; // 1 → 1.0
        values[victim] = damaged;
        hit.add(victim);
      }
      const { best, damaged, isNewer } = newestOf(values.map((value, i) => ({ where: String(i), value })));
      const sound = revisions.filter((_, i) => !hit.has(i));
      expect(best?.sealed.revision).toBe(sound.length > 0 ? Math.max(...sound) : undefined);
      expect(damaged.length).toBe(hit.size);
      expect(isNewer).toBe(false);
    }),
    { seed: 1, numRuns: 1000 },
  );
});

test('a save of a newer schema is newer, not damaged; so is a network file of a later version', () => {
  expect(unseal(sealed(3, 999))).toEqual({ is: 'newer', revision: 3 });
  const later = JSON.stringify({ text: '{"format": "tinkergrad", "version": 2}', timeline: ['a'], at: 0 });
  expect(readHead(seal(3, 0, 'me', later), 'slot A')).toBe('newer');
  expect(readHead({ ...sealed(3), schema: 999 }, 'slot A')).toBe('damaged');
});

test('anything at all under a key is read without a throw', () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withMap: true, withTypedArray: true }), (value) => {
      const read = readHead(value, 'slot A');
      expect(read).toBe(value === undefined || value === null ? undefined : 'damaged');
    }),
    { seed: 1, numRuns: 1000 },
  );
});

async function spoil(change: (value: Sealed) => unknown): Promise<void> {
  const connection = connect();
  await connection.use(async (database) => {
    for (const key of await database.getAllKeys('slots'))
      await database.put('slots', change((await database.get('slots', key)) as Sealed), key);
  });
  connection.close();
}

test('with both slots gone the snapshot is opened and said to be older; with it gone too, what was found is handed over', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const { storage } = await openStorage();
  const write = (revision: number) =>
    storage.write({ id: 'one', timeline: alone(`revision ${revision}`), after: revision - 1, revision, writer: 'me' });
  for (const revision of [1, 2, 3]) await write(revision);
  await spoil((slot) => ({ ...slot, body: slot.body.replace('revision', 'relation') }));
  expect(await storage.read('one')).toMatchObject({
    ok: true,
    value: { revision: 3, isRestored: true, timeline: { past: [], future: [] } },
  });
  const connection = connect();
  await connection.use((database) => database.put('snapshots', 'garbage', ['one', 1]));
  connection.close();
  expect(await storage.read('one')).toMatchObject({ ok: false, reason: { fault: 'damaged', damaged: { length: 3 } } });
  expect(await storage.list()).toMatchObject([{ id: 'one', revision: 3 }]);
  storage.close();
});

test('a project with a slot of a newer version is shown and never written', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const { storage } = await openStorage();
  for (const revision of [1, 2]) await storage.write({ id: 'one', timeline: alone('mine'), after: revision - 1, revision, writer: 'me' });
  await spoil((slot) => (slot.revision === 2 ? seal(3, 0, 'newer', slot.body, 999) : slot));
  expect(await storage.read('one')).toMatchObject({ ok: true, value: { isNewer: true } });
  expect(await storage.write({ id: 'one', timeline: alone('mine'), after: 3, revision: 4, writer: 'me' })).toEqual({
    ok: false,
    reason: 'newer',
  });
  storage.close();
});

test('the copy carries the states that the database may not have had, and is the newest where it has the highest revision', async () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  });
  vi.stubGlobal('indexedDB', new IDBFactory());
  const { storage } = await openStorage();
  const [a, b, c] = ['a', 'b', 'c'].map(file) as [NetworkFile, NetworkFile, NetworkFile];
  await storage.write({ id: 'one', timeline: { past: [], present: a, future: [] }, after: 0, revision: 1, writer: 'me' });
  writeCopy({ id: 'one', timeline: { past: [a, b], present: c, future: [] }, revision: 2, writer: 'me', before: [], isKept: () => false });
  const copy: Copy = readCopy('one');
  const read = await storage.read('one', copy);
  expect(read).toMatchObject({ ok: true, value: { revision: 2, isInDatabase: false, timeline: { past: [a, b], present: c } } });
  vi.unstubAllGlobals();
  storage.close();
});

test('of many versions five stay, further apart the older they are', () => {
  const minute = 60_000;
  let versions: { revision: number; savedAt: number }[] = [];
  for (let revision = 1; revision <= 60; revision++) {
    versions.push({ revision, savedAt: revision * 5 * minute });
    const gone = thin(versions);
    versions = versions.filter((version) => !gone.includes(version.revision));
  }
  expect(versions.map(({ revision }) => revision)).toMatchInlineSnapshot(`
    [
      1,
      37,
      53,
      59,
      60,
    ]
  `);
});

test('the seal of a save of today is the same in every later version', () => {
  expect(sealed(1).sum).toBe(checksum(`1 1 1000 me ${sealed(1).body}`));
});
