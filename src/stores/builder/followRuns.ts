/** Follows the run of the open network and those that still come to rest, each from when it is there until it is gone. */
import type { RunSession } from '../run/runSession.ts';
import { useRuns } from './currentRun.ts';

interface Following {
  stop(): void;
}

export interface FollowedRuns<F extends Following> {
  /** What follows a run now, one for each. */
  readonly all: () => readonly F[];
  /** Ends all of it. */
  stop(): void;
}

/** @param follow begins to follow one */
export function followRuns<F extends Following>(follow: (session: RunSession) => F): FollowedRuns<F> {
  const followed = new Map<RunSession, F>();
  const look = ({ current, parked }: ReturnType<typeof useRuns.getState>) => {
    const there = [current, ...parked];
    for (const [session, following] of followed) {
      if (there.includes(session)) continue;
      following.stop();
      followed.delete(session);
    }
    for (const session of there) if (!followed.has(session)) followed.set(session, follow(session));
  };
  look(useRuns.getState());
  const unfollow = useRuns.subscribe(look);
  return {
    all: () => [...followed.values()],
    stop() {
      unfollow();
      for (const following of followed.values()) following.stop();
      followed.clear();
    },
  };
}
