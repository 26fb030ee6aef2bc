/** A project as this browser keeps it between visits, and what can go wrong with it. */
import type { Result } from '../lib/result.ts';
import type { NetworkDocument } from '../network/document.ts';
import type { NetworkFile } from '../network/file/fileFormat.ts';
import type { PictureStore } from './pictureStore.ts';
import type { RunStore } from './runStore.ts';

/** Random, never shown; one for each network that is kept. */
export type ProjectId = string;

/** What is open, with the way back and the way forward: `past` oldest first, `future` nearest first. */
export interface Timeline {
  readonly past: readonly NetworkFile[];
  readonly present: NetworkFile;
  readonly future: readonly NetworkFile[];
}

/** A line in a list of networks. */
export interface ProjectSummary {
  readonly id: ProjectId;
  readonly name: string;
  /** Counts saves; never goes back, whatever the clock does. */
  readonly revision: number;
  /** By the clock of this machine, for people only. ms since 1970 */
  readonly savedAt: number;
  /** When it was put away; it can be brought back for thirty days. ms since 1970 */
  readonly removedAt?: number;
}

/** A value as it was found, and where: `slot A`, `local backup`. It may be damaged. */
export interface Found {
  readonly where: string;
  readonly value: unknown;
}

/** Bytes that could not be read, as a text. */
export interface Damaged {
  readonly where: string;
  readonly text: string;
}

export interface KeptProject {
  readonly timeline: Timeline;
  /** The highest revision that was found: the next save gets a higher one. */
  readonly revision: number;
  /** The revision that the database has, which the next save follows; 0 where it has none. */
  readonly after: number;
  readonly savedAt: number;
  /** The database has this timeline; else the local backup alone does. */
  readonly isInDatabase: boolean;
  /** The last save was beyond reading: this is an older one. */
  readonly isRestored: boolean;
  readonly damaged: readonly Damaged[];
  /** Something here was written by a newer version of this page; nothing may be written over it. */
  readonly isNewer: boolean;
}

/** `absent`: nothing is kept under this name; `damaged`: something is, but none of it can be read; `lost`: the browser does not answer. */
export type ReadFault =
  | { readonly fault: 'absent' | 'newer' | 'lost' }
  | { readonly fault: 'damaged'; readonly damaged: readonly Damaged[] };

/**
 * `full`: the browser gives no more room; `lost`: it failed or did not answer; `conflict`: another tab has written meanwhile;
 * `newer`: what is kept was written by a newer version of this page.
 */
export type WriteFault = 'full' | 'lost' | 'conflict' | 'newer';

export interface ProjectWrite {
  readonly id: ProjectId;
  readonly timeline: Timeline;
  /** The revision in the database that this one follows; 0 for a network that was never kept. A newer one of another writer is a conflict. */
  readonly after: number;
  /** Higher than `after`. */
  readonly revision: number;
  /** Random, one for each page: by it a page knows its own writes again, also one it believed lost. */
  readonly writer: string;
}

/** Where networks are kept. Get one by `openProjectStore()`; nothing here throws. Whoever edits the project that is open goes through stores/saving.ts. */
export interface ProjectStore {
  /** All that were not put away, saved last first. */
  list(): Promise<readonly ProjectSummary[]>;
  /** Those put away in the last thirty days, last first. */
  listRemoved(): Promise<readonly ProjectSummary[]>;
  /** The newest sound version with its undo history; the local backup is the newest where a page went away before the database was through. */
  read(id: ProjectId, backup?: Found): Promise<Result<KeptProject, ReadFault>>;
  /** Only what is open in it, for a small picture. */
  peek(id: ProjectId): Promise<NetworkDocument | undefined>;
  /** Says ok once the transaction is complete. */
  write(write: ProjectWrite): Promise<Result<true, WriteFault>>;
  /** Puts a project away; it stays readable. */
  remove(id: ProjectId): Promise<Result<true, WriteFault>>;
  restore(id: ProjectId): Promise<Result<true, WriteFault>>;
  /** What a training left, as it was written; the caller checks what it gets. */
  readCheckpoint(id: ProjectId): Promise<unknown>;
  /** Any value that can be cloned; undefined lets go of it. One for each project. */
  writeCheckpoint(id: ProjectId, value: unknown): Promise<Result<true, WriteFault>>;
  /** All runs that are kept, of whichever network. */
  readonly runs: RunStore;
  readonly pictures: PictureStore;
  close(): void;
}
