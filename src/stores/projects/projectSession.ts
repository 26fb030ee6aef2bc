/** The project session of a tab: opens the database, finds in it what was open last, and moves from one project to another. */
import { internal, ok, type Result, refused } from '../../lib/result.ts';
import type { NetworkFile } from '../../network/file/fileFormat.ts';
import type { OpenLease } from '../../storage/lease.ts';
import type { LocalBackup } from '../../storage/localBackup.ts';
import type { ProjectId, ProjectStore, Timeline } from '../../storage/project.ts';
import { type OpenedStore, randomId } from '../../storage/projectStore.ts';
import type { DocumentPort } from './documentPort.ts';
import { messages } from './messages.ts';
import { knownAtStart, openingOf, type Start } from './opening.ts';
import { createOpenProject, type Known, NEVER_SAVED, type OpenProject, type SavingState, type Surroundings } from './openProject.ts';
import { RETRY } from './pace.ts';
import { errorOf, type SaveError } from './saveErrors.ts';

export interface SessionOptions {
  readonly port: DocumentPort;
  readonly backup: LocalBackup;
  readonly start: Start;
  readonly openStore: () => Promise<OpenedStore>;
  readonly openLease: OpenLease;
  readonly say: (state: Partial<SavingState>) => void;
  /** Something of a project is kept now. */
  readonly onSaved: () => void;
}

export type ProjectSession = ReturnType<typeof createProjectSession>;

export function createProjectSession({ port, backup, start, openStore, openLease, say, onSaved }: SessionOptions) {
  let store: ProjectStore | undefined;
  /** The browser refuses its database: networks last as long as the page, or until it answers after all. */
  let isDenied = false;
  let isOver = false;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const theStore = () => store ?? internal('not ready');
  const denied = (): SaveError => ({ name: backup.isAllowed() ? 'noDatabase' : 'denied' });
  const around: Surroundings = {
    port,
    backup,
    openLease,
    writer: randomId(),
    store: () => ready.then(theStore),
    say: (state) => say(isDenied ? { ...state, status: 'unsaved', saveError: denied() } : state),
    onSaved,
    onCopy: copy,
  };
  let current = createOpenProject(start.id, false, knownAtStart(start, port.timeline()), around);
  const unsubscribe = port.onChange(() => current.touch());
  let turn: Promise<unknown> = Promise.resolve();
  const ready = begin();

  /** One after the other: whoever moves from one project to another finds the move before complete. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  }

  const whenReady = <T>(work: () => Promise<T>): Promise<T> => ready.then(() => inTurn(work));

  const again = (work: () => Promise<void>) => {
    retry = setTimeout(() => void work(), RETRY);
  };

  async function begin(): Promise<void> {
    const { store: opened, fault } = await openStore();
    await inTurn(async () => {
      if (isOver) return closeLate(opened);
      if (fault === 'denied') return await goWithout(opened);
      if (fault === 'newer') return goDark(opened);
      await openFirst(opened);
    });
  }

  /** The session was over before it was ready: whoever waits for the store gets one that answers. */
  function closeLate(late: ProjectStore): void {
    store = late;
    late.close();
  }

  /** A newer version of the page keeps everything now: nothing of it may be written over. */
  function goDark(memory: ProjectStore): void {
    store = memory;
    current.end();
    say({ isOpen: true, status: 'unsaved', saveError: { name: 'newerPage' } });
  }

  /** Without a database only local backups are made, and the database is asked for again. */
  async function goWithout(memory: ProjectStore): Promise<void> {
    again(begin);
    if (isDenied) return;
    await current.lease.known;
    store = memory;
    isDenied = true;
    current.settle(knownAtStart(start, port.timeline()), undefined, start.backup?.save === 'newer');
  }

  async function openFirst(database: ProjectStore): Promise<void> {
    const isLate = isDenied;
    const id = start.isKnown || isLate ? current.id : ((await database.list())[0]?.id ?? current.id);
    const project = id === current.id ? current : createOpenProject(id, false, NEVER_SAVED, around);
    await project.lease.known;
    const read = await database.read(id, id === start.id ? start.backup : backup.read(id));
    if (isOver) return project.end();
    store = database;
    isDenied = false;
    if (isLate && id !== start.id) return project.settle(NEVER_SAVED); // it began while there was no database
    if (!read.ok && read.reason.fault === 'lost') {
      if (project !== current) project.end();
      say({ isOpen: true, status: 'unsaved', saveError: { name: 'failing' } });
      return again(() => inTurn(() => openFirst(database)));
    }
    const { timeline, known, error, isReadOnly, isNew } = openingOf(read, start, port.timeline());
    if (isNew) return beginNew(timeline, false, known, error);
    moveTo(project);
    port.show(timeline, timeline.present.document !== port.timeline().present.document);
    project.settle(known, error, isReadOnly);
  }

  /** The one before is silent from here on. */
  function moveTo(next: OpenProject): void {
    if (next !== current) current.end();
    current = next;
  }

  /** Goes on with a timeline as a project of its own. */
  function beginNew(timeline: Timeline, asOpened: boolean, known: Known, error?: SaveError): void {
    moveTo(createOpenProject(randomId(), true, NEVER_SAVED, around));
    port.show(timeline, asOpened);
    current.settle(known, error);
  }

  /** The name tells it from what it was. */
  function copy(): void {
    const { past, present, future } = port.timeline();
    const document = { ...present.document, name: messages.copyOf(present.document.name) };
    beginNew({ past, present: { ...present, document }, future }, false, NEVER_SAVED, { name: 'copied' });
  }

  /** Saves now; true once all that is shown is kept. The backup is made before this gives back. */
  async function flush(): Promise<boolean> {
    const project = current;
    const isKept = await project.flush();
    return project === current ? isKept : await flush(); // it has become a copy
  }

  async function leave(): Promise<Result<true>> {
    if (await flush()) return ok(true);
    return refused(messages.notPutAway);
  }

  return {
    flush,
    /** Where networks are kept, once it is known. */
    store: around.store,
    /** Saves what nobody has edited yet, because something else hangs on it. */
    forceSave: () => current.forceSave(),
    /** Takes the project from the other tab. */
    takeOver: () => current.lease.take(),

    /** Opens a project that is kept, after what is open was saved. */
    openProject: (id: ProjectId): Promise<Result<true>> =>
      whenReady(async () => {
        if (id === current.id) return ok(true);
        const next = createOpenProject(id, false, NEVER_SAVED, around);
        await next.lease.known;
        const read = await theStore().read(id, backup.read(id));
        const left = read.ok ? await leave() : refused(messages.unreadable);
        if (!read.ok || !left.ok) {
          next.end();
          return left;
        }
        moveTo(next);
        backup.rememberProject(id);
        port.show(read.value.timeline, true);
        next.settle(read.value, errorOf(read.value), read.value.isNewer);
        return ok(true);
      }),

    /** Begins a project with this network, which is saved at once. */
    startProject: (file: NetworkFile): Promise<Result<true>> =>
      whenReady(async () => {
        const left = await leave();
        if (!left.ok) return left;
        beginNew({ past: [], present: file, future: [] }, true, NEVER_SAVED);
        await current.flush();
        return ok(true);
      }),

    async stop(): Promise<void> {
      const flushed = flush();
      isOver = true;
      unsubscribe();
      clearTimeout(retry);
      await flushed;
      current.end();
      store?.close();
    },
  };
}
