/** For tests only: tabs of one browser with real sessions, leases and backups; only what the browser gives is made up, so that a tab can crash. */
import { EMPTY_DOCUMENT } from '../../../network/document.ts';
import { type NetworkFile, writeFile } from '../../../network/file/fileFormat.ts';
import { openLease } from '../../../storage/lease.ts';
import { createLocalBackup } from '../../../storage/localBackup.ts';
import type { ProjectId, ProjectStore, Timeline } from '../../../storage/project.ts';
import { openProjectStore } from '../../../storage/projectStore.ts';
import { fakeStorage } from '../../../storage/testing/fakeStorage.ts';
import { DEPTH } from '../../document/depth.ts';
import type { DocumentPort } from '../documentPort.ts';
import { readStart } from '../opening.ts';
import type { SavingState } from '../openProject.ts';
import { createProjectSession, type ProjectSession, type SessionOptions } from '../projectSession.ts';
import { createFakeChannels, createFakeLocks } from './fakeWebApis.ts';

export const file = (name: string): NetworkFile => ({ document: { ...EMPTY_DOCUMENT, name } });
export const textOf = ({ document }: NetworkFile): string => writeFile(document);
export const texts = ({ past, present, future }: Timeline) => ({
  past: past.map(textOf),
  present: textOf(present),
  future: future.map(textOf),
});

export type FakePort = ReturnType<typeof createFakePort>;

/** A document on which any file is an edit. */
function createFakePort(first: NetworkFile) {
  let now: Timeline = { past: [], present: first, future: [] };
  const listeners = new Set<() => void>();
  const port: DocumentPort = {
    timeline: () => now,
    show(timeline) {
      now = timeline;
      for (const listener of listeners) listener();
    },
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const show = (timeline: Timeline) => port.show(timeline, false);
  return {
    ...port,
    edit: (next: NetworkFile) => show({ past: [...now.past.slice(1 - DEPTH), now.present], present: next, future: [] }),
    undo(): void {
      const back = now.past.at(-1);
      if (back) show({ past: now.past.slice(0, -1), present: back, future: [now.present, ...now.future] });
    },
    redo(): void {
      const [next, ...rest] = now.future;
      if (next) show({ past: [...now.past, now.present], present: next, future: rest });
    },
  };
}

export interface FakeTab {
  readonly port: FakePort;
  readonly session: ProjectSession;
  /** The project it opens with. */
  readonly first: ProjectId;
  readonly state: () => Partial<SavingState>;
  /** Whether it believes that this project is its own to save. */
  readonly saves: (id: ProjectId) => boolean;
  /** What outlives a reload. */
  readonly own: Storage;
  /** It dies without any event: what it still wants to do is not heard any more. */
  crash(): void;
}

export type FakeBrowser = ReturnType<typeof createFakeBrowser>;

export interface TabOptions extends Partial<SessionOptions> {
  /** The sessionStorage of the tab that this one is a reload of. */
  readonly own?: Storage;
  /** So long a save waits for the database. ms */
  readonly delay?: number;
  readonly onState?: (tab: FakeTab, state: Partial<SavingState>) => void;
}

/** Its database is the global `indexedDB`. */
export function createFakeBrowser({ hasLocks = true } = {}) {
  const local = fakeStorage();
  const locks = createFakeLocks();
  const channels = createFakeChannels();

  function openTab({ own = fakeStorage(), delay = 0, onState, ...options }: TabOptions = {}): FakeTab {
    let isDead = false;
    let state: Partial<SavingState> = {};
    const id = {};
    const alive = (storage: Storage) => () => (isDead ? (undefined as unknown as Storage) : storage);
    const backup = createLocalBackup(alive(local), alive(own));
    const start = readStart(backup);
    const port = createFakePort({ document: start.document });
    const silence = new Promise<never>(() => undefined);
    const session = createProjectSession({
      port,
      backup,
      start,
      openStore: async () => {
        const { store, ...rest } = await openProjectStore();
        const write: ProjectStore['write'] = async (edit) => {
          if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
          const done = isDead ? silence : await store.write(edit);
          return isDead ? silence : done;
        };
        return { ...rest, store: { ...store, write } };
      },
      openLease: (project, watcher) => {
        const lease = openLease(project, watcher, { locks: hasLocks ? locks.of(id) : undefined, openChannel: channels.of(id) });
        return { ...lease, release: () => !isDead && lease.release() };
      },
      say: (next) => {
        if (isDead) return;
        state = { ...state, ...next };
        onState?.(tab, next);
      },
      onSaved: () => undefined,
      ...options,
    });
    const tab: FakeTab = {
      port,
      session,
      first: start.id,
      own,
      state: () => state,
      saves: (project) => !isDead && state.project === project && (state.status === 'saving' || state.status === 'saved'),
      crash() {
        isDead = true;
        locks.crash(id);
        channels.crash(id);
      },
    };
    return tab;
  }

  return { local, openTab };
}
