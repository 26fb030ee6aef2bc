/** The one door: where this browser keeps networks. */
import { isNewerDatabase } from './database.ts';
import { openIndexedStorage } from './indexedStorage.ts';
import { openMemoryStorage } from './memoryStorage.ts';
import type { ProjectId, Storage } from './records.ts';

export interface Opened {
  readonly storage: Storage;
  /** Why it is one that ends with the page: the browser refuses, or a newer version of this page has made the database its own. */
  readonly trouble?: 'denied' | 'newer';
}

/** Never fails and answers within seconds: where the browser refuses or stays silent, with a storage that ends with the page. */
export async function openStorage(): Promise<Opened> {
  try {
    return { storage: await openIndexedStorage() };
  } catch (error) {
    return { storage: openMemoryStorage(), trouble: isNewerDatabase(error) ? 'newer' : 'denied' };
  }
}

/** Random, so that two tabs never take the same. */
export const newProjectId = (): ProjectId => randomName();

/** Who writes: one name for each page. */
export const newWriter = (): string => randomName();

/** `crypto.randomUUID` is there in secure contexts only. */
const randomName = (): string => [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(36).padStart(2, '0')).join('');
