/** Where runs are kept: of each a line for the list, and a body that is read when it is asked for. What is found is checked by whoever reads it. */
import { ok, type Result } from '../lib/result.ts';
import type { Connection, Database } from './database.ts';
import type { WriteFault } from './project.ts';

/** Random, never shown. */
export type RunId = string;

/** A line as it was found; it may be damaged. */
export interface FoundRun {
  readonly id: RunId;
  readonly line: unknown;
}

/** Nothing here throws. */
export interface RunStore {
  list(): Promise<readonly FoundRun[]>;
  /** The body as it was written; undefined where there is none. */
  read(id: RunId): Promise<unknown>;
  /** Any values that can be cloned. Says ok once the transaction is complete. @param body left as it is where undefined */
  write(id: RunId, line: unknown, body?: unknown): Promise<Result<true, WriteFault>>;
  /** Lets go of runs for good. */
  delete(ids: readonly RunId[]): Promise<Result<true, WriteFault>>;
}

/** @param change does work on the database, and says what became of it */
export function createRunStore(
  connection: Connection,
  change: (work: (database: Database) => Promise<unknown>) => Promise<Result<true, WriteFault>>,
): RunStore {
  return {
    list: () => connection.use(readLines).catch(() => []),
    read: (id) => connection.use((database) => database.get('runBodies', id)).catch(() => undefined),
    write: (id, line, body) =>
      change(async (database) => {
        const transaction = database.transaction(['runs', 'runBodies'], 'readwrite', { durability: 'relaxed' });
        await Promise.all([
          transaction.objectStore('runs').put(line, id),
          ...(body === undefined ? [] : [transaction.objectStore('runBodies').put(body, id)]),
          transaction.done,
        ]);
      }),
    delete: (ids) =>
      change(async (database) => {
        const transaction = database.transaction(['runs', 'runBodies'], 'readwrite');
        await Promise.all([
          ...ids.flatMap((id) => (['runs', 'runBodies'] as const).map((name) => transaction.objectStore(name).delete(id))),
          transaction.done,
        ]);
      }),
  };
}

async function readLines(database: Database): Promise<readonly FoundRun[]> {
  const transaction = database.transaction('runs');
  const [ids, lines] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll(), transaction.done]);
  return ids.map((id, i) => ({ id, line: lines[i] }));
}

/** Runs that last as long as the page. */
export function createMemoryRuns(): RunStore {
  const lines = new Map<RunId, unknown>();
  const bodies = new Map<RunId, unknown>();
  return {
    list: async () => [...lines].map(([id, line]) => ({ id, line })),
    read: async (id) => bodies.get(id),
    write: async (id, line, body) => {
      lines.set(id, line);
      if (body !== undefined) bodies.set(id, body);
      return ok(true);
    },
    delete: async (ids) => {
      for (const id of ids) {
        lines.delete(id);
        bodies.delete(id);
      }
      return ok(true);
    },
  };
}
