/** All that a reload would end comes to rest and is saved. */
import { ok, type Result, refused } from '../../lib/result.ts';
import { currentRun, pauseCurrentRun, useRuns } from '../builder/currentRun.ts';
import { runsAreWritten, useRunSaving } from '../builder/runSaver.ts';
import { isCheckpointed } from '../run/runState.ts';
import { saveNow } from '../saving.ts';
import { messages } from './messages.ts';

/** A thread that hangs is not waited for: its run is kept as it was a second ago. ms */
const PATIENCE = 5000;

/** @returns why a reload would lose something that nobody was told of; the open network's run stands paused then */
export async function saveAll(): Promise<Result<true>> {
  const isKnown = useRunSaving.getState().isTooLarge;
  pauseCurrentRun();
  await Promise.race([allRest(), new Promise<void>((resolve) => setTimeout(resolve, PATIENCE))]);
  const isSaved = await saveNow();
  await runsAreWritten();
  if (!isSaved) return refused(messages.notSaved);
  return useRunSaving.getState().isTooLarge && !isKnown ? refused(messages.hasBecomeTooLarge) : ok(true);
}

/** The run of the open network and those of networks that were open before: each stands, and has said where. */
function allRest(): Promise<void> {
  const isResting = () => {
    const current = currentRun();
    return useRuns.getState().parked.length === 0 && current.isAtRest() && isCheckpointed(current.run.getState());
  };
  return new Promise((resolve) => {
    const look = () => {
      if (!isResting()) return;
      unfollow();
      unfollowRun();
      resolve();
    };
    const unfollow = useRuns.subscribe(look);
    const unfollowRun = currentRun().run.subscribe(look);
    look();
  });
}
