/** Saves one project as it is edited: first the copy, at once, then the database; revisions only grow. */
import { type ContentId, idOf, statesOf } from '../../storage/contents.ts';
import { writeCopy } from '../../storage/copies.ts';
import type { ProjectId, Storage, Timeline, WriteFault } from '../../storage/records.ts';
import { type Desk, isSameTimeline } from './desk.ts';
import { paceOf } from './pace.ts';

/** `saved`: both complete and read back. */
export type SaveStatus = 'saving' | 'saved' | 'unsaved';

/** What is known to be kept of a project. */
export interface Kept {
  readonly revision: number;
  readonly timeline: Timeline | undefined;
  /** The database has it; else a copy alone does. */
  readonly isInDatabase: boolean;
}

export const NEVER_KEPT: Kept = { revision: 0, timeline: undefined, isInDatabase: false };

export interface SaverOptions {
  readonly id: ProjectId;
  readonly kept: Kept;
  readonly writer: string;
  readonly storage: Storage;
  readonly desk: Desk;
  readonly report: (status: SaveStatus, fault?: WriteFault) => void;
  /** The browser had no room for the copy. */
  readonly onCopyRefused: () => void;
}

export interface Saver {
  /** Something may have changed. */
  touch(): void;
  /** Keeps what nobody has edited yet, because something else hangs on it. */
  insist(): void;
  /** Saves now; true once all that was there is kept. */
  flush(): Promise<boolean>;
  /** Something is not kept yet. */
  isDirty(): boolean;
  /** The last one that was given out. */
  revision(): number;
  stop(): void;
}

export function createSaver({ id, kept, writer, storage, desk, report, onCopyRefused }: SaverOptions): Saver {
  let { revision } = kept;
  let saved = kept.isInDatabase ? kept.timeline : undefined;
  let after = revision;
  // A template that nobody has touched counts as saved, but nothing has it.
  let isKept = new Set<ContentId>(saved && revision > 0 ? statesOf(saved).map(idOf) : []);
  let copied = kept.timeline;
  let writing: Promise<boolean> | undefined;
  let isOver = false;
  const pace = paceOf(() => void save());

  const isDirty = () => !saved || !isSameTimeline(saved, desk.timeline());

  /** The copy is made even while the database is at work: it may be the last thing that this page does. */
  function copy(timeline: Timeline): void {
    if (copied && isSameTimeline(copied, timeline)) return;
    revision += 1;
    const isTaken = writeCopy({ id, timeline, revision, writer, before: [], isKept: (state) => isKept.has(state) });
    if (isTaken) copied = timeline;
    else onCopyRefused();
  }

  async function write(timeline: Timeline): Promise<boolean> {
    const now = Math.max(revision, after + 1);
    revision = now;
    const done = await storage.write({ id, timeline, after, revision: now, writer });
    writing = undefined;
    if (isOver) return done.ok;
    if (!done.ok) {
      report('unsaved', done.reason);
      pace.later();
      return false;
    }
    after = now;
    saved = timeline;
    isKept = new Set(statesOf(timeline).map(idOf));
    if (!isDirty()) report('saved');
    return true;
  }

  /** One attempt; what changes meanwhile is the next one's. */
  async function save(): Promise<boolean> {
    pace.stop();
    if (isOver) return false;
    if (!isDirty()) return true;
    report('saving');
    copy(desk.timeline());
    if (writing) await writing;
    if (isOver) return false;
    writing ??= write(desk.timeline());
    return await writing;
  }

  async function flush(): Promise<boolean> {
    while (await save()) if (!isDirty()) return true;
    return false;
  }

  return {
    flush,
    isDirty,
    touch() {
      if (isOver || !isDirty()) return;
      report('saving');
      pace.soon();
    },
    insist() {
      if (revision > 0) return;
      saved = undefined;
      copied = undefined;
      this.touch();
    },
    revision: () => revision,
    stop() {
      isOver = true;
      pace.stop();
    },
  };
}
