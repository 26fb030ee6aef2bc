/** What outlives the page beside the network itself: its training, all runs, and the way of a link into it. */

import { openFromAddress } from '../stores/files/sharing.ts';
import { currentProject } from '../stores/projects.ts';
import { forceSave, projectStore, useSaving } from '../stores/saving.ts';

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
  const runs = import('../stores/builder/runSaver.ts').then(({ startRunSaver }) => startRunSaver({ storage, project: currentProject }));
  const keeper = import('../stores/runs/keeping.ts').then(({ startKeepingRuns }) => startKeepingRuns());
  const keepNow = () => {
    void runs.then((saver) => saver.saveNow());
    void keeper.then((kept) => kept.keepNow());
  };
  const unfollow = useSaving.subscribe((now, before) => {
    if (now.project !== before.project) void runs.then((saver) => saver.offer(now.project));
  });
  void Promise.all([runs, projectStore()]).then(([saver]) => saver.offer(currentProject()));
  const openLink = () => void openFromAddress();
  const keepIfHidden = () => document.visibilityState === 'hidden' && keepNow();
  openLink();
  window.addEventListener('hashchange', openLink);
  window.addEventListener('pagehide', keepNow);
  document.addEventListener('visibilitychange', keepIfHidden);
  return () => {
    void runs.then((saver) => saver.stop());
    void keeper.then((kept) => kept.stop());
    unfollow();
    window.removeEventListener('hashchange', openLink);
    window.removeEventListener('pagehide', keepNow);
    document.removeEventListener('visibilitychange', keepIfHidden);
  };
}
