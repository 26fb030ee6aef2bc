/** The project that is open: saved as it is edited while this tab holds its lease; else this tab looks on, and an edit there goes on as a copy. */
import type { OpenLease } from '../../storage/lease.ts';
import type { LocalBackup } from '../../storage/localBackup.ts';
import type { KeptProject, ProjectId, ProjectStore, Timeline, WriteFault } from '../../storage/project.ts';
import type { Save } from '../../storage/saveRecord.ts';
import { idOf, type StateId, statesOf } from '../../storage/states.ts';
import { type DocumentPort, isSameTimeline } from './documentPort.ts';
import { createPace } from './pace.ts';
import { errorOf, type SaveError, type SaveErrorName } from './saveErrors.ts';

export interface SavingState {
  /** The project that is open. */
  readonly project: ProjectId;
  /** `idle`: there is nothing to save; `saved`: the database has it. */
  readonly status: 'idle' | 'saving' | 'saved' | 'unsaved';
  readonly saveError: SaveError | undefined;
  /** It is known what to show. */
  readonly isOpen: boolean;
}

/** What is known to be kept of a project. */
export interface Known extends Pick<KeptProject, 'revision' | 'after' | 'isInDatabase'> {
  /** As it is kept; undefined where nothing is. */
  readonly timeline: Timeline | undefined;
  /** The local backup that it was opened from, while the database has not told more. */
  readonly base?: Save | undefined;
}

export const NEVER_SAVED: Known = { timeline: undefined, revision: 0, after: 0, isInDatabase: false };

export interface Surroundings {
  readonly port: DocumentPort;
  readonly store: () => Promise<ProjectStore>;
  readonly backup: LocalBackup;
  readonly openLease: OpenLease;
  /** Who writes here: one name for each page. */
  readonly writer: string;
  readonly say: (state: Partial<SavingState>) => void;
  readonly onSaved: () => void;
  /** What is shown is to go on as a project of its own. */
  readonly onCopy: () => void;
}

export type OpenProject = ReturnType<typeof createOpenProject>;

const FAULTS: Record<Exclude<WriteFault, 'conflict'>, SaveErrorName> = { full: 'full', lost: 'failing', newer: 'newerPage' };

/** Until it is settled what is kept of it, nothing is saved but a local backup when the page goes away. */
export function createOpenProject(id: ProjectId, isNew: boolean, first: Known, around: Surroundings) {
  const { port, store, backup, writer, say } = around;
  let phase: 'opening' | 'saving' | 'looking' | 'over' = 'opening';
  let { base, revision, after } = first;
  /** What needs no saving, because the database has it or another tab does. */
  let saved = first.timeline;
  let backedUp = first.timeline;
  let kept: ReadonlySet<StateId> = new Set(base?.body.timeline.toSpliced(base.body.at, 1));
  let writing: Promise<boolean> | undefined;
  let isFailing = false;
  const pace = createPace(() => void save());
  const lease = around.openLease(id, {
    isNew,
    onChange: () => (lease.state() === 'held' ? void reopen() : giveUp()),
    onRequest: () => flush(),
  });
  const isDirty = () => !saved || !isSameTimeline(saved, port.timeline());
  const notHeld = (): SaveError | undefined => {
    const state = lease.state();
    return state === 'elsewhere' || state === 'taken' ? { name: state } : undefined;
  };

  /** Made even while the database is at work: it may be the last thing that this page does. */
  function backUp(timeline: Timeline): void {
    if (backedUp && isSameTimeline(backedUp, timeline)) return;
    revision += 1;
    backup.rememberProject(id);
    const author = base?.record.writer ?? writer; // whoever made the backup has seen the database, and this page has not
    if (backup.write({ id, timeline, after, revision, writer: author, base: base?.body, kept })) backedUp = timeline;
    else void makeRoom();
  }

  async function makeRoom(): Promise<void> {
    const lines = new Map((await (await store()).list()).map((line) => [line.id, line.revision]));
    backup.makeRoom((other) => (other === id ? 0 : (lines.get(other) ?? 0)));
  }

  async function write(timeline: Timeline): Promise<boolean> {
    revision = Math.max(revision, after + 1);
    const now = revision;
    const done = await (await store()).write({ id, timeline, after, revision: now, writer });
    writing = undefined;
    if (phase !== 'saving') return done.ok;
    if (!done.ok) return fail(done.reason);
    after = now;
    saved = timeline;
    kept = new Set(statesOf(timeline).map(idOf));
    around.onSaved();
    if (isFailing) say({ saveError: undefined });
    isFailing = false;
    if (!isDirty()) say({ status: 'saved' });
    return true;
  }

  function fail(fault: WriteFault): false {
    if (fault === 'conflict')
      around.onCopy(); // another tab has written meanwhile
    else {
      isFailing = true;
      say({ status: 'unsaved', saveError: { name: FAULTS[fault] } });
      if (fault === 'newer') end();
      else pace.later();
    }
    return false;
  }

  /** One attempt; what changes meanwhile is the next one's. */
  async function save(): Promise<boolean> {
    pace.stop();
    if (phase !== 'saving' || !isDirty()) return !isDirty();
    say({ status: 'saving' });
    backUp(port.timeline());
    await writing;
    if (phase !== 'saving') return false;
    writing ??= write(port.timeline());
    return await writing;
  }

  /** Saves now; true once all that is shown is kept, or another tab keeps it. The backup is made before this gives back. */
  async function flush(): Promise<boolean> {
    if (phase === 'looking' || phase === 'over') return phase === 'looking';
    if (phase === 'opening' && isDirty() && base) backUp(port.timeline());
    while (await save()) if (!isDirty()) return true;
    return false;
  }

  function touch(): void {
    if (!isDirty()) return;
    if (phase === 'looking') around.onCopy();
    if (phase !== 'saving') return;
    say({ status: 'saving' });
    pace.soon();
  }

  /** Begins to save what is shown, or to look on. */
  function settle(known: Known, error?: SaveError, isReadOnly = false): void {
    if (phase === 'over') return;
    phase = isReadOnly || notHeld() ? 'looking' : 'saving';
    revision = Math.max(revision, known.revision); // backups may have been made while the database was waited for
    after = known.after;
    base = known.base;
    saved = phase === 'looking' ? (known.timeline ?? port.timeline()) : known.isInDatabase ? known.timeline : undefined;
    backedUp = known.timeline;
    if (!base) kept = new Set(saved && after > 0 ? statesOf(saved).map(idOf) : []);
    const isSaved = phase === 'saving' && after > 0 && !isDirty();
    say({ project: id, status: isSaved ? 'saved' : 'idle', saveError: error ?? notHeld(), isOpen: true });
    touch();
  }

  /** Another tab has taken the project: what is not saved yet goes on as a copy. */
  function giveUp(): void {
    if (phase !== 'saving') return;
    phase = 'looking';
    say({ status: 'idle', saveError: notHeld() });
    touch();
  }

  /** The other tab has let go: what it left is shown, and this tab goes on. */
  async function reopen(): Promise<void> {
    if (phase !== 'looking') return;
    const read = await (await store()).read(id, backup.read(id));
    if (phase !== 'looking' || lease.state() !== 'held') return;
    if (!read.ok) return settle({ ...NEVER_SAVED, timeline: saved, revision, after });
    saved = read.value.timeline;
    port.show(saved, true);
    settle(read.value, errorOf(read.value), read.value.isNewer);
  }

  function end(): void {
    phase = 'over';
    pace.stop();
    lease.release();
  }

  return {
    id,
    lease,
    settle,
    touch,
    flush,
    end,
    /** Keeps what nobody has edited yet, because something else hangs on it. */
    forceSave(): void {
      if (revision > 0 || phase !== 'saving') return;
      saved = undefined;
      backedUp = undefined;
      touch();
    },
  };
}
