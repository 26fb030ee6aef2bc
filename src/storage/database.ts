/** The browser's database: its stores, opened with patience and opened again once where the browser let go of it. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ContentId } from './contents.ts';
import type { ProjectId } from './records.ts';

// Whatever is read may be damaged: every value is `unknown` until it was looked at.
interface Schema extends DBSchema {
  /** For the list: name, revision, when it was saved, when put away. */
  projects: { key: ProjectId; value: unknown };
  /** Two sealed heads a project, written in turns. */
  slots: { key: [ProjectId, Slot]; value: unknown };
  /** A sealed head by its revision: older versions, a last resort. */
  snapshots: { key: [ProjectId, number]; value: unknown };
  /** States of the undo history by what is in them. */
  states: { key: [ProjectId, ContentId]; value: unknown };
  /** The values that training starts from, by what is in them. */
  parameters: { key: [ProjectId, ContentId]; value: unknown };
  checkpoints: { key: ProjectId; value: unknown };
}

export type Slot = 'A' | 'B';
export type Database = IDBPDatabase<Schema>;
export const STORES = ['projects', 'slots', 'snapshots', 'states', 'parameters', 'checkpoints'] as const;

const NAME = 'tinkergrad';
const VERSION = 1;

/** A browser that does not answer has been seen to stay silent for ever. ms */
const PATIENCE = { open: 3000, work: 10_000 };

export interface Connection {
  /** Does work on the open database; where the connection was lost it is opened once more and the work done again. */
  use<T>(work: (database: Database) => Promise<T>): Promise<T>;
  close(): void;
}

export function connect(): Connection {
  let opening: Promise<Database> | undefined;
  const open = () => {
    opening ??= openIt(() => {
      opening = undefined;
    });
    opening.catch(() => {
      opening = undefined;
    });
    return opening;
  };
  const close = () => {
    void opening?.then((database) => database.close()).catch(() => undefined);
    opening = undefined;
  };
  return {
    close,
    async use(work) {
      try {
        return await within(PATIENCE.work, open().then(work));
      } catch (error) {
        if (!isLostConnection(error)) throw error;
        close();
        return await within(PATIENCE.work, open().then(work));
      }
    },
  };
}

function openIt(onClosed: () => void): Promise<Database> {
  let isLate = false;
  const opened = openDB<Schema>(NAME, VERSION, {
    upgrade(database) {
      for (const store of STORES) database.createObjectStore(store);
    },
    blocking(_version, _blocked, event) {
      (event.target as IDBDatabase).close(); // a newer version of the page waits for it
      onClosed();
    },
    terminated: onClosed,
  });
  void opened.then((database) => isLate && database.close()).catch(() => undefined);
  return within(PATIENCE.open, opened).catch((error: unknown) => {
    isLate = true;
    throw error;
  });
}

function within<T>(patience: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The browser’s database does not answer.')), patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

const named = (error: unknown, ...names: string[]): boolean => error instanceof Error && names.includes(error.name);

const isLostConnection = (error: unknown): boolean => named(error, 'InvalidStateError', 'UnknownError');

/** The browser gives no more room. */
export const isFull = (error: unknown): boolean => named(error, 'QuotaExceededError');

/** The database was made by a newer version of this page. */
export const isNewerDatabase = (error: unknown): boolean => named(error, 'VersionError');
