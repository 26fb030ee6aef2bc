/** Where pictures of one's own are kept, by their fingerprint: those that were not asked for the longest make room. What is found is checked by whoever reads it. */
import { type Result, refused } from '../lib/result.ts';
import { sum } from '../lib/sums.ts';
import type { Connection, Database } from './database.ts';
import type { WriteFault } from './project.ts';

/** SHA-256 of the bytes, in hex. */
export type PicturesId = string;

/** Nothing here throws. */
export interface PictureStore {
  /** The bytes as they were written; undefined where there are none. */
  read(id: PicturesId): Promise<unknown>;
  /** Says ok once the transaction is complete. */
  write(id: PicturesId, bytes: Uint8Array): Promise<Result<true, WriteFault>>;
}

/** All that is kept: two data sets of the largest kind. */
const MOST_BYTES = 250_000_000;

interface Line {
  readonly bytes: number;
  /** When they were last asked for. ms since 1970 */
  readonly usedAt: number;
}

/** @param change does work on the database, and says what became of it */
export function createPictureStore(
  connection: Connection,
  change: (work: (database: Database) => Promise<unknown>) => Promise<Result<true, WriteFault>>,
): PictureStore {
  return {
    async read(id) {
      const bytes = await connection.use((database) => database.get('pictureBytes', id)).catch(() => undefined);
      if (bytes instanceof Uint8Array) void change((database) => database.put('pictures', lineOf(bytes), id));
      return bytes;
    },
    write: async (id, bytes) =>
      bytes.length > MOST_BYTES
        ? refused('full')
        : change(async (database) => {
            await makeRoom(database, bytes.length, id);
            const transaction = database.transaction(['pictures', 'pictureBytes'], 'readwrite', { durability: 'relaxed' });
            await Promise.all([
              transaction.objectStore('pictures').put(lineOf(bytes), id),
              transaction.objectStore('pictureBytes').put(bytes, id),
              transaction.done,
            ]);
          }),
  };
}

const lineOf = ({ length }: Uint8Array): Line => ({ bytes: length, usedAt: Date.now() });

async function makeRoom(database: Database, bytes: number, id: PicturesId): Promise<void> {
  const transaction = database.transaction(['pictures', 'pictureBytes'], 'readwrite');
  const lines = transaction.objectStore('pictures');
  const [ids, found] = await Promise.all([lines.getAllKeys(), lines.getAll()]);
  const kept = ids.map((other, i) => ({ id: other, ...readLine(found[i]) })).filter((line) => line.id !== id);
  kept.sort((a, b) => a.usedAt - b.usedAt);
  while (kept.length > 0 && sum(kept.map((line) => line.bytes)) + bytes > MOST_BYTES) {
    const oldest = kept.shift();
    if (oldest) await Promise.all([lines.delete(oldest.id), transaction.objectStore('pictureBytes').delete(oldest.id)]);
  }
  await transaction.done;
}

/** One that is damaged makes room first. */
function readLine(found: unknown): Line {
  const { bytes, usedAt } = Object(found) as Partial<Record<keyof Line, unknown>>;
  return typeof bytes === 'number' && typeof usedAt === 'number' ? { bytes, usedAt } : { bytes: MOST_BYTES, usedAt: 0 };
}
