/** The project store: networks in the browser's database, or as long as the page lasts where the browser refuses. */
import { ok, type Result, refused } from '../lib/result.ts';
import { createConnection, type Database, isFull, isNewerDatabase } from './database.ts';
import { createMemoryStore } from './memoryStore.ts';
import { createPictureStore } from './pictureStore.ts';
import type { ProjectId, ProjectStore, ReadFault, WriteFault } from './project.ts';
import { forgetOld, putAway, readList, readSaves, recentOf, removedOf } from './projectList.ts';
import { readProject } from './readProject.ts';
import { createRunStore } from './runStore.ts';
import { newestSave } from './saveRecord.ts';
import { writeProject } from './writeProject.ts';

export interface OpenedStore {
  readonly store: ProjectStore;
  /** Why it ends with the page: the browser refuses, or a newer version of this page has made the database its own. */
  readonly fault?: 'denied' | 'newer';
}

/** Never fails and answers within seconds, also where the browser stays silent. */
export async function openProjectStore(): Promise<OpenedStore> {
  const connection = createConnection();
  try {
    await connection.use(forgetOld);
  } catch (error) {
    return { store: createMemoryStore(), fault: isNewerDatabase(error) ? 'newer' : 'denied' };
  }
  const list = () => connection.use(readList).catch(() => []);
  const change = (work: (database: Database) => Promise<unknown>) => orFault(() => connection.use(work).then(() => ok(true)));
  const store: ProjectStore = {
    list: async () => recentOf(await list()),
    listRemoved: async () => removedOf(await list()),
    read: (id, backup) =>
      connection
        .use((database) => readProject(database, id, backup))
        .catch((error) => refused<ReadFault>({ fault: isNewerDatabase(error) ? 'newer' : 'lost' })),
    peek: async (id) => {
      const { slots } = await connection.use((database) => readSaves(database, id)).catch(() => ({ slots: [] }));
      return newestSave(slots).best?.file.document;
    },
    write: (write) => orFault(() => connection.use((database) => writeProject(database, write))),
    remove: (id) => change((database) => putAway(database, id, Date.now())),
    restore: (id) => change((database) => putAway(database, id)),
    readCheckpoint: (id) => connection.use((database) => database.get('checkpoints', id)).catch(() => undefined),
    writeCheckpoint: (id, value) =>
      change(async (database) => (value === undefined ? database.delete('checkpoints', id) : database.put('checkpoints', value, id))),
    runs: createRunStore(connection, change),
    pictures: createPictureStore(connection, change),
    close: () => connection.close(),
  };
  return { store };
}

async function orFault(work: () => Promise<Result<true, WriteFault>>): Promise<Result<true, WriteFault>> {
  try {
    return await work();
  } catch (error) {
    return refused(isFull(error) ? 'full' : isNewerDatabase(error) ? 'newer' : 'lost');
  }
}

/** Random, so that two tabs never take the same: for projects, and for pages that write. `crypto.randomUUID` is there in secure contexts only. */
export const randomId = (): ProjectId =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(36).padStart(2, '0')).join('');
