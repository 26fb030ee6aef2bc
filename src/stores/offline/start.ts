/** The page learns to work without a network: its service worker is registered, its data are kept, newer versions are heard of. */
import { BUILD } from '../../offline/client/buildFacts.ts';
import { startServiceWorker } from '../../offline/client/serviceWorker.ts';
import { currentRun } from '../builder/currentRun.ts';
import { hearVersion, setKeeper } from './newVersion.ts';

/** For as long as the page lives. */
export async function startOffline(): Promise<void> {
  const keeper = await startServiceWorker(hearVersion);
  if (!keeper) return;
  setKeeper(keeper);
  if (savesData()) return; // what the page needs is kept as it comes, and nothing is fetched beside it
  await whenDataIsHere();
  keeper.keepAll(BUILD);
}

/** Whether the person has asked the browser for few bytes. */
const savesData = (): boolean => (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData ?? false;

/** How often it is looked whether the data has arrived, in ms. */
const INTERVAL = 1000;

/** Files that the training thread is waiting for would come later if others were fetched beside them. */
async function whenDataIsHere(): Promise<void> {
  const isWaiting = () => {
    const { loaded, dataProblem } = currentRun().run.getState();
    return loaded !== undefined && loaded.bytes < loaded.of && dataProblem === undefined;
  };
  while (isWaiting()) await new Promise((resolve) => setTimeout(resolve, INTERVAL));
}
