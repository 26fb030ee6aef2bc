/** What a build tells of itself: where it says so, which files it has, and how much of it is loaded when. Types and names. */

/** Beside the page, by this name for good: a browser looks for a newer version of the page under it. */
export const SERVICE_WORKER = 'service-worker.js';

/** Beside the page, too. */
export const BUILD_FACTS = 'build.json';

/** `page`: before the first paint; `thread`: to train; `data`: the data sets that come in files; `rest`: everything else, as it is needed. */
export const PARTS = ['page', 'thread', 'rest', 'data'] as const;
export type Part = (typeof PARTS)[number];

export interface Weight {
  /** As the files are. */
  readonly bytes: number;
  /** As they travel where the host compresses. */
  readonly packed: number;
}

export interface BuildFacts {
  /** The build that all of this is true of. */
  readonly build: string;
  /** All that the page is made of, but its data; paths from the page. */
  readonly files: readonly string[];
  /** The files of each data set that comes in files, by its name. */
  readonly data: Readonly<Record<string, readonly string[]>>;
  readonly weights: Readonly<Record<Part, Weight>>;
}

/** A file of the page as the service worker keeps it: the words are Workbox's. */
export interface KeptFile {
  readonly url: string;
  /** Null where the name changes with what is in it. */
  readonly revision: string | null;
  /** Nothing else is kept in its place. */
  readonly integrity?: string;
}

/** What one service worker is to keep. */
export interface KeptFiles {
  readonly build: string;
  readonly page: readonly KeptFile[];
  /** Files of data, whose names have the hash of what is in them. */
  readonly data: readonly string[];
}
