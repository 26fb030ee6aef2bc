/** What outlives the page beside the network itself: its training, and the way of a link into it. Imports stores. */
import { keepRunNow, offerKeptRun, startKeepingRuns } from '../stores/keepingRuns.ts';
import { currentProject } from '../stores/projects.ts';
import { forceSave, projectStore, useSaving } from '../stores/saving.ts';
import { openFromAddress } from '../stores/sharing.ts';

/** Starts to keep runs, offers the one that the last visit left, and opens what the address holds. Gives back how to end it. */
export function startKept(): () => void {
  const storage = {
    readCheckpoint: async (id: string) => (await projectStore()).readCheckpoint(id),
    writeCheckpoint: async (id: string, value: unknown) => {
      const networks = await projectStore();
      if (value !== undefined && id === currentProject()) forceSave();
      return networks.writeCheckpoint(id, value);
    },
  };
  const end = startKeepingRuns({ storage, project: currentProject });
  const unfollow = useSaving.subscribe((now, before) => {
    if (now.project !== before.project) void offerKeptRun(now.project);
  });
  void projectStore().then(() => offerKeptRun(currentProject()));
  const openLink = () => void openFromAddress();
  const keepIfHidden = () => document.visibilityState === 'hidden' && keepRunNow();
  openLink();
  window.addEventListener('hashchange', openLink);
  window.addEventListener('pagehide', keepRunNow);
  document.addEventListener('visibilitychange', keepIfHidden);
  return () => {
    end();
    unfollow();
    window.removeEventListener('hashchange', openLink);
    window.removeEventListener('pagehide', keepRunNow);
    document.removeEventListener('visibilitychange', keepIfHidden);
  };
}
