/**
 * Saving, as the page sees it: how it stands, and the ways from one kept network to another.
 *
 * `keptNetworks()` gives the storage (`list`, `listRemoved`, `peek`, `remove`, `restore`, checkpoints); `openProject` and `startProject` change what is open:
 * both save what was open first, and are refused, with nothing lost, where that fails. `useSaving` says which project is open.
 */
import { create } from 'zustand';
import { internal, type Result } from '../lib/result.ts';
import type { NetworkFile } from '../network/file/fileFormat.ts';
import { claim } from '../storage/claims.ts';
import { takeEarlier } from '../storage/earlier.ts';
import { openStorage } from '../storage/openStorage.ts';
import type { ProjectId, Storage } from '../storage/records.ts';
import { documentDesk } from './keeping/desk.ts';
import { Keeper } from './keeping/keeper.ts';
import { openedAtOnce } from './keeping/opening.ts';
import type { KeeperState } from './keeping/sitting.ts';

export const useSaving = create<KeeperState>(() => ({ project: openedAtOnce.id, status: 'idle', trouble: undefined }));

let keeper: Keeper | undefined;

/** Starts to keep what is open; gives back how to end it. */
export function startSaving(): () => void {
  const mine = new Keeper({
    desk: documentDesk,
    atOnce: openedAtOnce,
    openStorage,
    makeClaim: claim,
    say: (state) => useSaving.setState(state),
    onSaved: onceSaved(),
  });
  keeper = mine;
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

/** Whether the page keeps anything yet. */
export const isKeeping = (): boolean => keeper !== undefined;

/** Where networks are kept in this browser. */
export const keptNetworks = (): Promise<Storage> => theKeeper().keptNetworks();

/** Opens a network that is kept. */
export const openProject = (id: ProjectId): Promise<Result<true>> => theKeeper().openProject(id);

/** Opens this network as a new one; what was open stays among the kept ones. */
export const startProject = (file: NetworkFile): Promise<Result<true>> => theKeeper().startProject(file);

/** Saves now; true once it is done. */
export const saveNow = (): Promise<boolean> => theKeeper().flush();

/** Keeps the open network even where nobody has edited it: its training is to be found again. */
export const insistOnKeeping = (): void => keeper?.insist();

/** Goes on here with a network that is open in another tab. */
export const goOnHere = (): void => keeper?.takeOver();

export const dismissTrouble = (): void => useSaving.setState({ trouble: undefined });

function theKeeper(): Keeper {
  return keeper ?? internal('nothing is kept before startSaving');
}

/** The first save is the moment to ask the browser not to throw it away when it is short of room, and to be done with what earlier versions left. */
function onceSaved(): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    if (openedAtOnce.from === 'earlier') takeEarlier();
    void navigator.storage?.persist?.().catch(() => undefined);
  };
}
