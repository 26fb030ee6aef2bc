/** Networks kept in the browser's database. */
import { ok, type Result, refused } from '../lib/result.ts';
import { type Copy, statesIn } from './copies.ts';
import { type Connection, connect, type Database, isFull, isNewerDatabase, STORES } from './database.ts';
import { findParts, findProject, rangeOf } from './finding.ts';
import { keepProject } from './keeping.ts';
import type { KeptProject, ProjectId, ProjectSummary, ProjectWrite, ReadFault, Storage, WriteFault } from './records.ts';
import { isForgotten, kept, readSummary, removed } from './summaries.ts';
import { timelineOf } from './timelines.ts';

/** Rejects with the database's reason where it cannot be opened. */
export async function openIndexedStorage(): Promise<Storage> {
  const connection = connect();
  await connection.use(forget);
  return {
    kind: 'database',
    list: async () => kept(await listAll(connection)),
    listRemoved: async () => removed(await listAll(connection)),
    read: (id, copy) => readProject(connection, id, copy),
    peek: async (id) => {
      const found = await connection.use((database) => findProject(database, id)).catch(() => undefined);
      return found?.best?.document;
    },
    write: (write) => writeProject(connection, write),
    remove: (id) => mark(connection, id, Date.now()),
    restore: (id) => mark(connection, id, undefined),
    readCheckpoint: (id) => connection.use((database) => database.get('checkpoints', id)).catch(() => undefined),
    writeCheckpoint: (id, value) =>
      orFault(async () => {
        await connection.use((database) => put(database, id, value));
        return ok(true);
      }),
    close: () => connection.close(),
  };
}

async function listAll(connection: Connection): Promise<readonly ProjectSummary[]> {
  return await connection.use(readList).catch(() => []);
}

/** A line that is damaged is written again from the network itself. */
async function readList(database: Database): Promise<readonly ProjectSummary[]> {
  const [ids, lines, slots] = await Promise.all([
    database.getAllKeys('projects'),
    database.getAll('projects'),
    database.getAllKeys('slots'),
  ]);
  const sound = new Map(ids.flatMap((id, i) => readSummary(id, lines[i]) ?? []).map((line) => [line.id, line]));
  const unlisted = [...new Set(slots.map(([id]) => id))].filter((id) => !sound.has(id));
  const found = await Promise.all(unlisted.map(async (id) => ({ id, best: (await findProject(database, id)).best })));
  const mended = found.flatMap(({ id, best }) =>
    best ? { id, name: best.document.name, revision: best.sealed.revision, savedAt: best.sealed.savedAt } : [],
  );
  return [...sound.values(), ...mended];
}

async function readProject(connection: Connection, id: ProjectId, copy?: Copy): Promise<Result<KeptProject, ReadFault>> {
  try {
    return await connection.use(async (database) => {
      const { best, damaged, isNewer, isRestored, exists, summary } = await findProject(database, id, copy);
      if (!best) {
        if (isNewer) return refused<ReadFault>({ fault: 'newer' });
        return refused<ReadFault>(exists && damaged.length > 0 ? { fault: 'damaged', damaged } : { fault: 'absent' });
      }
      const { states, parameters } = await findParts(database, id);
      const timeline = await timelineOf(best, { states: new Map([...states, ...statesIn(best)]), parameters });
      const { savedAt } = best.sealed;
      const revision = Math.max(best.sealed.revision, summary?.revision ?? 0); // goes on after the one that is damaged
      const isInDatabase = best.where !== copy?.where;
      return ok({ id, revision, savedAt, timeline, isInDatabase, isRestored, damaged, isNewer });
    });
  } catch (error) {
    return refused({ fault: isNewerDatabase(error) ? 'newer' : 'lost' });
  }
}

/** A browser that is full gets its older versions back first. */
async function writeProject(connection: Connection, write: ProjectWrite): Promise<Result<true, WriteFault>> {
  const attempt = () => orFault(() => connection.use((database) => keepProject(database, write)));
  const done = await attempt();
  if (done.ok || done.reason !== 'full') return done;
  await connection.use((database) => database.delete('snapshots', rangeOf(write.id))).catch(() => undefined);
  return await attempt();
}

async function orFault(work: () => Promise<Result<true, WriteFault>>): Promise<Result<true, WriteFault>> {
  try {
    return await work();
  } catch (error) {
    return refused(isFull(error) ? 'full' : isNewerDatabase(error) ? 'newer' : 'lost');
  }
}

/** Puts a project away, or brings it back. */
const mark = (connection: Connection, id: ProjectId, removedAt: number | undefined): Promise<Result<true, WriteFault>> =>
  orFault(async () => {
    const line = (await connection.use(readList)).find((summary) => summary.id === id);
    if (!line) return ok(true);
    const { name, revision, savedAt } = line;
    await connection.use((database) =>
      database.put('projects', { name, revision, savedAt, ...(removedAt === undefined ? {} : { removedAt }) }, id),
    );
    return ok(true);
  });

async function put(database: Database, id: ProjectId, value: unknown): Promise<void> {
  if (value === undefined) await database.delete('checkpoints', id);
  else await database.put('checkpoints', value, id);
}

/** Lets go of what was put away long ago. */
async function forget(database: Database): Promise<void> {
  const old = (await readList(database)).filter((line) => isForgotten(line, Date.now()));
  for (const { id } of old) {
    const transaction = database.transaction(STORES, 'readwrite');
    await Promise.all([
      transaction.objectStore('projects').delete(id),
      transaction.objectStore('checkpoints').delete(id),
      ...(['slots', 'snapshots', 'states', 'parameters'] as const).map((store) => transaction.objectStore(store).delete(rangeOf(id))),
      transaction.done,
    ]);
  }
}
