/** What is kept of a network between visits, and what can go wrong with it. Types only. */
import type { Result } from '../lib/result.ts';
import type { NetworkFile } from '../network/file/fileFormat.ts';
import type { Copy } from './copies.ts';

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

/** Bytes that could not be read, as they were found. */
export interface Damaged {
  /** e.g. `slot A`, `copy`, `snapshot 12` */
  readonly where: string;
  readonly text: string;
}

/** A network as it was found. */
export interface KeptProject {
  readonly id: ProjectId;
  readonly revision: number;
  readonly savedAt: number;
  readonly timeline: Timeline;
  /** The database has it; else only the copy in localStorage does. */
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
  /** The revision this edit follows; 0 for a network that was never kept. A newer one of another writer is a conflict. */
  readonly after: number;
  /** Greater than `after`. */
  readonly revision: number;
  /** Random, one for each page: by it a page knows its own writes again, also one it believed lost. */
  readonly writer: string;
}

/**
 * Where networks are kept. Get one by `openStorage()`; nothing here throws.
 *
 * A project begins with its first `write` (an id of `newProjectId()`, `after: 0`, `revision: 1`) and is found by `list` from then on.
 * `read` gives the newest sound version with its whole undo history; `peek` only what is open in it, for a small picture.
 * Whoever edits the project that is open goes through stores/saving.ts, which holds its lock and counts its revisions.
 */
export interface Storage {
  /** `memory`: the browser keeps nothing, and all of this ends with the page. */
  readonly kind: 'database' | 'memory';
  /** All that were not put away, saved last first. */
  list(): Promise<readonly ProjectSummary[]>;
  /** Those put away in the last thirty days, last first. */
  listRemoved(): Promise<readonly ProjectSummary[]>;
  /** @param copy what localStorage has of it, which is the newest where a page went away before the database was through */
  read(id: ProjectId, copy?: Copy): Promise<Result<KeptProject, ReadFault>>;
  peek(id: ProjectId): Promise<NetworkFile['document'] | undefined>;
  /** Says ok once it was read back. */
  write(write: ProjectWrite): Promise<Result<true, WriteFault>>;
  /** Puts a project away; it stays readable. */
  remove(id: ProjectId): Promise<Result<true, WriteFault>>;
  restore(id: ProjectId): Promise<Result<true, WriteFault>>;
  /** What a training left, as it was written; the caller checks what it gets. */
  readCheckpoint(id: ProjectId): Promise<unknown>;
  /** Any value that can be cloned; undefined lets go of it. One for each project. */
  writeCheckpoint(id: ProjectId, value: unknown): Promise<Result<true, WriteFault>>;
  close(): void;
}
