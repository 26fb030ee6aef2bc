/** What outlives the page beside the network itself: its training, and the way of a link into it. */

import { openFromAddress } from '../stores/files/sharing.ts';
import { currentProject } from '../stores/projects.ts';
import { keepRunNow, offerKeptRun, startKeepingRuns } from '../stores/run/keepingRuns.ts';
import { insistOnKeeping, keptNetworks, useSaving } from '../stores/saving.ts';

/** Starts to keep runs, offers the one that the last visit left, and opens what the address holds. Gives back how to end it. */
export function startKept(): () => void {
  const storage = {
    readCheckpoint: async (id: string) => (await keptNetworks()).readCheckpoint(id),
    writeCheckpoint: async (id: string, value: unknown) => {
      const networks = await keptNetworks();
      if (value !== undefined && id === currentProject()) insistOnKeeping();
      return networks.writeCheckpoint(id, value);
    },
  };
  const end = startKeepingRuns({ storage, project: currentProject });
  const unfollow = useSaving.subscribe((now, before) => {
    if (now.project !== before.project) void offerKeptRun(now.project);
  });
  void keptNetworks().then(() => offerKeptRun(currentProject()));
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
