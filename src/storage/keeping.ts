/** Writes a project into the database in one transaction: what is new of its history, then its head in the slot whose turn it is. */
import { ok, type Result, refused } from '../lib/result.ts';
import { type ContentId, contentOf, idOf, idOfParameters, statesOf } from './contents.ts';
import type { Database, Slot } from './database.ts';
import { rangeOf } from './finding.ts';
import { type Head, headOf } from './heads.ts';
import type { ProjectWrite, WriteFault } from './records.ts';
import { type Sealed, seal, type Unsealed, unseal } from './seal.ts';
import { SNAPSHOT_AGE, thin, type Version } from './thinning.ts';

const PARTS = ['projects', 'slots', 'snapshots', 'states', 'parameters'] as const;

const SLOTS = ['A', 'B'] as const satisfies readonly Slot[];

/** Opens a writing transaction, which holds until nothing is asked of it any more. */
const openFor = (database: Database) => database.transaction(PARTS, 'readwrite', { durability: 'relaxed' });
type Writing = ReturnType<typeof openFor>;

/** Says ok when the transaction is through and the head was read back. Throws what the database throws. */
export async function keepProject(database: Database, write: ProjectWrite): Promise<Result<true, WriteFault>> {
  const head = headOf(write.timeline);
  const sealed = seal(write.revision, Date.now(), write.writer, JSON.stringify(head));
  const writing = openFor(database);
  const done = writing.done.then(() => undefined); // rejects with the reason
  const through = putAll(writing, write, head, sealed);
  // Both are waited for, whichever fails first: a rejection that nobody hears is an error of the page.
  const [put, ended] = await Promise.allSettled([through, done]);
  if (put.status === 'fulfilled' && put.value !== undefined) return refused(put.value);
  if (ended.status === 'rejected') throw ended.reason;
  if (put.status === 'rejected') throw put.reason;
  const back = (await Promise.all(SLOTS.map((slot) => database.get('slots', [write.id, slot])))).map(unseal);
  return back.some((found) => found.is === 'sound' && found.sealed.sum === sealed.sum) ? ok(true) : refused('lost');
}

async function putAll(writing: Writing, write: ProjectWrite, head: Head, sealed: Sealed): Promise<WriteFault | undefined> {
  const { id, revision, timeline } = write;
  const slots = (await Promise.all(SLOTS.map((slot) => writing.objectStore('slots').get([id, slot])))).map(unseal);
  const refusal = findObjection(slots, write);
  if (refusal) {
    writing.abort();
    return refusal;
  }
  await Promise.all([putStates(writing, write, head), putParameters(writing, write), putSnapshot(writing, write, head, sealed)]);
  await writing.objectStore('slots').put(sealed, [id, freeSlot(slots)]);
  await writing.objectStore('projects').put({ name: timeline.present.document.name, revision, savedAt: sealed.savedAt }, id);
  return undefined;
}

/** What speaks against writing: somebody newer, or somebody else who was here since. */
function findObjection(slots: readonly Unsealed[], { after, writer }: ProjectWrite): WriteFault | undefined {
  if (slots.some(({ is }) => is === 'newer')) return 'newer';
  const others = slots.filter((slot) => slot.is === 'sound' && slot.sealed.revision > after && slot.sealed.writer !== writer);
  return others.length > 0 ? 'conflict' : undefined;
}

/** The slot whose save is not the newest sound one: that one stays until the next is complete. */
function freeSlot(slots: readonly Unsealed[]): Slot {
  const [a = 0, b = 0] = slots.map((slot) => (slot.is === 'sound' ? slot.sealed.revision : 0));
  return a > b ? 'B' : 'A';
}

/** Keeps the states that are not there yet, and lets go of those that neither undo nor redo leads to. */
async function putStates(writing: Writing, { id, timeline }: ProjectWrite, head: Head): Promise<void> {
  const store = writing.objectStore('states');
  const there = new Set((await store.getAllKeys(rangeOf(id))).map(([, name]) => name));
  const missing = statesOf(timeline).filter((state) => !there.has(idOf(state)));
  const gone = [...there].filter((name) => !head.timeline.includes(name));
  await Promise.all([
    ...missing.map((state) => store.put(contentOf(state), [id, idOf(state)])),
    ...gone.map((name) => store.delete([id, name])),
  ]);
}

async function putParameters(writing: Writing, { id, timeline }: ProjectWrite): Promise<void> {
  const store = writing.objectStore('parameters');
  const there = new Set((await store.getAllKeys(rangeOf(id))).map(([, name]) => name));
  const used = new Map(
    statesOf(timeline).flatMap(({ parameters }) => (parameters ? [[idOfParameters(parameters), parameters] as const] : [])),
  );
  const gone = [...there].filter((name: ContentId) => !used.has(name));
  await Promise.all([
    ...[...used].filter(([name]) => !there.has(name)).map(([name, values]) => store.put(values, [id, name])),
    ...gone.map((name) => store.delete([id, name])),
  ]);
}

/** Sets a version aside now and then; it has no history and no values of its own. */
async function putSnapshot(writing: Writing, { id, revision }: ProjectWrite, { text }: Head, sealed: Sealed): Promise<void> {
  const store = writing.objectStore('snapshots');
  const there = (await store.getAll(rangeOf(id))).map(unseal);
  const versions: Version[] = there.flatMap((found) => (found.is === 'sound' ? [found.sealed] : []));
  const isDue = versions.every(({ savedAt }) => Math.abs(sealed.savedAt - savedAt) > SNAPSHOT_AGE);
  if (!isDue) return;
  const alone: Head = { text, timeline: [''], at: 0 };
  const snapshot = seal(revision, sealed.savedAt, sealed.writer, JSON.stringify(alone));
  await Promise.all([store.put(snapshot, [id, revision]), ...thin([...versions, snapshot]).map((version) => store.delete([id, version]))]);
}
