/**
 * Saving, as the page sees it: how it stands, and the ways from one kept network to another.
 *
 * `projectStore()` gives the store (`list`, `listRemoved`, `peek`, `remove`, `restore`, checkpoints); `openProject` and `startProject` change what is open:
 * both save what was open first, and are refused, with nothing lost, where that fails. `useSaving` says which project is open.
 */
import { create } from 'zustand';
import { internal, type Result } from '../lib/result.ts';
import type { NetworkFile } from '../network/file/fileFormat.ts';
import { keepsNothing } from '../storage/database.ts';
import { openLease } from '../storage/lease.ts';
import { createMemoryStore } from '../storage/memoryStore.ts';
import type { ProjectId, ProjectStore } from '../storage/project.ts';
import { type OpenedStore, openProjectStore } from '../storage/projectStore.ts';
import { embedding } from './embedding.ts';
import { documentPort } from './projects/documentPort.ts';
import { pageBackup, pageStart } from './projects/opening.ts';
import type { SavingState } from './projects/openProject.ts';
import { createProjectSession, type ProjectSession } from './projects/projectSession.ts';

export const useSaving = create<SavingState>(() => ({
  project: pageStart.id,
  status: 'idle',
  saveError: undefined,
  isOpen: pageStart.save !== undefined,
}));

let session: ProjectSession | undefined;

/** What an embedded page has in place of the browser's database. */
const openNothing = async (): Promise<OpenedStore> => ({ store: createMemoryStore() });

/** Starts to save what is open; gives back how to end it. */
export function startSaving(): () => void {
  // On the first visit it is known what to show before the database is made, unless a link holds something else.
  if (!location.hash) void keepsNothing().then((isFirst) => isFirst && useSaving.setState({ isOpen: true }));
  const mine = createProjectSession({
    port: documentPort,
    backup: pageBackup,
    start: pageStart,
    openStore: embedding ? openNothing : openProjectStore,
    openLease,
    say: (state) => useSaving.setState(state),
    onSaved: askToPersist(),
  });
  session = mine;
  const save = () => void mine.flush();
  const saveIfHidden = () => document.visibilityState === 'hidden' && save();
  document.addEventListener('visibilitychange', saveIfHidden);
  window.addEventListener('pagehide', save);
  return () => {
    document.removeEventListener('visibilitychange', saveIfHidden);
    window.removeEventListener('pagehide', save);
    void mine.stop();
  };
}

/** Whether the page saves anything yet. */
export const isSaving = (): boolean => session !== undefined;

/** Where networks are kept in this browser. */
export const projectStore = (): Promise<ProjectStore> => theSession().store();

/** Opens a network that is kept. */
export const openProject = (id: ProjectId): Promise<Result<true>> => theSession().openProject(id);

/** Opens this network as a new one; what was open stays among the kept ones. */
export const startProject = (file: NetworkFile): Promise<Result<true>> => theSession().startProject(file);

/** Saves now; true once it is done. */
export const saveNow = (): Promise<boolean> => theSession().flush();

/** Saves the open network even where nobody has edited it: its training is to be found again. */
export const forceSave = (): void => session?.forceSave();

/** Goes on here with a network that is open in another tab. */
export const goOnHere = (): void => session?.takeOver();

export const dismissSaveError = (): void => useSaving.setState({ saveError: undefined });

const theSession = (): ProjectSession => session ?? internal('nothing is saved before startSaving');

const usePersistence = create<{ readonly isPersistent: boolean }>(() => ({ isPersistent: false }));

/** Whether the browser has promised not to throw away what it keeps of this page. */
export const useIsPersistent = (): boolean => usePersistence(({ isPersistent }) => isPersistent);

/** The first save is the moment to ask the browser not to throw it away when it is short of room. */
function askToPersist(): () => void {
  let isDone = false;
  const hear = (answer: Promise<boolean> | undefined) =>
    void answer?.then((isPersistent) => usePersistence.setState({ isPersistent })).catch(() => undefined);
  hear(navigator.storage?.persisted?.());
  return () => {
    if (!isDone) hear(navigator.storage?.persist?.());
    isDone = true;
  };
}
