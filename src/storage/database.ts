/** The browser's database: its object stores, opened with patience and opened again once where the browser let go of it. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import pTimeout from 'p-timeout';
import type { PicturesId } from './pictureStore.ts';
import type { ProjectId } from './project.ts';
import type { RunId } from './runStore.ts';
import type { StateId } from './states.ts';

// Whatever is read may be damaged: every value is `unknown` until it was looked at.
interface Schema extends DBSchema {
  /** For the list: name, revision, when it was saved, when put away. */
  projects: { key: ProjectId; value: unknown };
  /** Two save records a project, written in turns. */
  slots: { key: [ProjectId, Slot]; value: unknown };
  /** States of the undo history. */
  states: { key: [ProjectId, StateId]; value: unknown };
  /** The values that training starts from. */
  parameters: { key: [ProjectId, StateId]; value: unknown };
  checkpoints: { key: ProjectId; value: unknown };
  /** For the list of runs: settings, figures, name and note. */
  runs: { key: RunId; value: unknown };
  /** Of each run its network, its steps and where it stood. */
  runBodies: { key: RunId; value: unknown };
  /** Of pictures of one's own: how many bytes there are, and when they were last asked for. */
  pictures: { key: PicturesId; value: unknown };
  pictureBytes: { key: PicturesId; value: unknown };
}

export type Slot = 'A' | 'B';
export type Database = IDBPDatabase<Schema>;
export const STORES = [
  'projects',
  'slots',
  'states',
  'parameters',
  'checkpoints',
  'runs',
  'runBodies',
  'pictures',
  'pictureBytes',
] as const;

/** Version 1 had one object store more, version 2 none for runs, version 3 none for pictures. */
const VERSION = 4;

const NAME = 'tinkergrad';

/** Whether this browser is sure to keep nothing yet: then nobody has to wait for what it would find. */
export async function keepsNothing(): Promise<boolean> {
  try {
    return (await indexedDB.databases()).every(({ name }) => name !== NAME);
  } catch {
    return false; // it refuses, or is one of those that do not tell
  }
}

/** All keys of one project in a store whose keys are pairs. */
export const rangeOf = (id: ProjectId): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);

/** A browser that does not answer has been seen to stay silent for ever. ms */
const PATIENCE = { open: 3000, work: 10_000 };

export interface Connection {
  /** Does work on the open database; where the connection was lost it is opened once more and the work done again. */
  use<T>(work: (database: Database) => Promise<T>): Promise<T>;
  close(): void;
}

export function createConnection(): Connection {
  let opening: Promise<Database> | undefined;
  const forget = () => {
    opening = undefined;
  };
  const open = () => {
    opening ??= openDatabase(forget);
    opening.catch(forget);
    return opening;
  };
  const close = () => {
    void opening?.then((database) => database.close()).catch(() => undefined);
    forget();
  };
  return {
    close,
    async use(work) {
      try {
        return await answer(PATIENCE.work, open().then(work));
      } catch (error) {
        if (!isNamed(error, 'InvalidStateError', 'UnknownError')) throw error; // neither is the connection lost
        close();
        return await answer(PATIENCE.work, open().then(work));
      }
    },
  };
}

function openDatabase(onClosed: () => void): Promise<Database> {
  let isLate = false;
  const opened = openDB<Schema>(NAME, VERSION, {
    upgrade(database) {
      for (const old of database.objectStoreNames) if (!STORES.includes(old)) database.deleteObjectStore(old);
      for (const store of STORES) if (!database.objectStoreNames.contains(store)) database.createObjectStore(store);
    },
    blocking(_version, _blocked, event) {
      (event.target as IDBDatabase).close(); // a newer version of the page waits for it
      onClosed();
    },
    terminated: onClosed,
  });
  void opened.then((database) => isLate && database.close()).catch(() => undefined);
  return answer(PATIENCE.open, opened).catch((error: unknown) => {
    isLate = true;
    throw error;
  });
}

const answer = <T>(milliseconds: number, work: Promise<T>): Promise<T> =>
  pTimeout(work, { milliseconds, message: 'The browser’s database does not answer.' });

const isNamed = (error: unknown, ...names: string[]): boolean => error instanceof Error && names.includes(error.name);

/** The browser gives no more room. */
export const isFull = (error: unknown): boolean => isNamed(error, 'QuotaExceededError');

/** The database was made by a newer version of this page. */
export const isNewerDatabase = (error: unknown): boolean => isNamed(error, 'VersionError');
