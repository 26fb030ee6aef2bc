/** Writes a project into the database in one transaction: what is new of its history, then its save record in the slot whose turn it is. */
import { ok, type Result, refused } from '../lib/result.ts';
import { type Database, rangeOf, type Slot } from './database.ts';
import type { ProjectWrite, WriteFault } from './project.ts';
import { bodyOf, checkRecord, isConflict, makeRecord, type SaveRecord } from './saveRecord.ts';
import { idOf, idOfParameters, type StateId, stateOf, statesOf } from './states.ts';

const SLOTS = ['A', 'B'] as const satisfies readonly Slot[];

/** Opens a writing transaction, which holds until nothing is asked of it any more. */
const openFor = (database: Database) =>
  database.transaction(['projects', 'slots', 'states', 'parameters'], 'readwrite', { durability: 'relaxed' });
type Writing = ReturnType<typeof openFor>;

/** Says ok when the transaction is complete. Throws what the database throws. */
export async function writeProject(database: Database, write: ProjectWrite): Promise<Result<true, WriteFault>> {
  const writing = openFor(database);
  // Both are waited for, whichever fails first: a rejection that nobody hears is an error of the page.
  const [put, ended] = await Promise.allSettled([putAll(writing, write), writing.done]);
  if (put.status === 'fulfilled' && put.value) return refused(put.value);
  for (const { status, reason } of [ended, put] as PromiseRejectedResult[]) if (status === 'rejected') throw reason;
  return ok(true);
}

async function putAll(writing: Writing, { id, timeline, after, revision, writer }: ProjectWrite): Promise<WriteFault | undefined> {
  const [projects, slots] = [writing.objectStore('projects'), writing.objectStore('slots')];
  const records = (await Promise.all(SLOTS.map((slot) => slots.get([id, slot])))).map(checkRecord);
  const fault = faultOf(records, after, writer);
  if (fault) {
    writing.abort();
    return fault;
  }
  const record = makeRecord(revision, Date.now(), writer, JSON.stringify(bodyOf(timeline)));
  const states = statesOf(timeline);
  const values = states.flatMap(({ parameters }) => (parameters ? [[idOfParameters(parameters), () => parameters] as const] : []));
  await Promise.all([
    putMissing(writing, 'states', id, new Map(states.map((state) => [idOf(state), () => stateOf(state)]))),
    putMissing(writing, 'parameters', id, new Map(values)),
    slots.put(record, [id, freeSlot(records)]),
    projects.put({ name: timeline.present.document.name, revision, savedAt: record.savedAt }, id),
  ]);
  return undefined;
}

/** What speaks against writing: somebody newer, or somebody else who was here since. */
function faultOf(records: readonly ReturnType<typeof checkRecord>[], after: number, writer: string): WriteFault | undefined {
  if (records.includes('newer')) return 'newer';
  return records.some((record) => typeof record === 'object' && isConflict(record, after, writer)) ? 'conflict' : undefined;
}

/** The slot whose record is not the newest sound one: that one stays until the next is complete. */
function freeSlot(records: readonly ReturnType<typeof checkRecord>[]): Slot {
  const [a = 0, b = 0] = records.map((record) => (typeof record === 'object' ? (record as SaveRecord).revision : 0));
  return a > b ? 'B' : 'A';
}

/** Writes what is not there yet, and lets go of what neither undo nor redo leads to. */
async function putMissing(writing: Writing, name: 'states' | 'parameters', project: string, wanted: ReadonlyMap<StateId, () => unknown>) {
  const store = writing.objectStore(name);
  const there = new Set((await store.getAllKeys(rangeOf(project))).map(([, id]) => id));
  await Promise.all([
    ...[...wanted].flatMap(([id, content]) => (there.has(id) ? [] : store.put(content(), [project, id]))),
    ...[...there].flatMap((id) => (wanted.has(id) ? [] : store.delete([project, id]))),
  ]);
}
