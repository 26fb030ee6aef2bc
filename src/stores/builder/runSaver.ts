/** Saves runs for when their networks are opened again: every few seconds while they go on, and where they rest. */
import { create } from 'zustand';
import { bytesIn } from '../../lib/bytesIn.ts';
import type { ProjectId, ProjectStore } from '../../storage/project.ts';
import type { RunSession } from '../run/runSession.ts';
import { isRunning, isUnderWay } from '../run/runState.ts';
import { useRuns } from './currentRun.ts';
import { MOST_BYTES, readSavedRun, type SavedRun, savedRun } from './savedRun.ts';
import { offerRun, onForgetRun } from './stoppedRun.ts';

/** As often as that while a run goes on. ms */
const INTERVAL = 5000;

/** Runs that are too large to be saved are remembered as long as the page lives: the last few. */
const MOST_REMEMBERED = 4;

/** Whether the open network's run has grown beyond what is saved: after a reload it goes on from where it last was small enough, or begins anew. */
export const useRunSaving = create<{ readonly isTooLarge: boolean }>(() => ({ isTooLarge: false }));

export interface RunStorage {
  readonly storage: Pick<ProjectStore, 'readCheckpoint' | 'writeCheckpoint'>;
  /** The network that is open. */
  readonly project: () => ProjectId;
}

export interface RunSaver {
  /** Saves what is not saved yet of every run. */
  saveNow(): void;
  /** Offers what was saved of this network's run. */
  offer(id: ProjectId): Promise<void>;
  /** Saves, and ends. */
  stop(): void;
}

/** Follows the current run and those that still come to rest. */
export function startRunSaver({ storage, project }: RunStorage): RunSaver {
  const followed = new Map<RunSession, Following>();
  const remembered = new Map<ProjectId, SavedRun>();
  const save = (owner: ProjectId, run: SavedRun, session: RunSession) => {
    const isTooLarge = bytesIn(run) > MOST_BYTES;
    if (isTooLarge) remember(remembered, owner, run);
    else {
      remembered.delete(owner);
      void storage.writeCheckpoint(owner, run);
    }
    if (session === useRuns.getState().current) useRunSaving.setState({ isTooLarge });
    else if (owner === project()) offerRun(run); // it was opened again before its run had come to rest
  };
  const followAll = ({ current, parked }: ReturnType<typeof useRuns.getState>) => {
    const all = [current, ...parked];
    for (const [session, following] of followed) {
      if (all.includes(session)) continue;
      following.stop();
      followed.delete(session);
    }
    for (const session of all) if (!followed.has(session)) followed.set(session, follow(session, project, save));
  };
  followAll(useRuns.getState());
  const unfollow = useRuns.subscribe((runs, before) => {
    followAll(runs);
    if (runs.current !== before.current) useRunSaving.setState({ isTooLarge: false });
  });
  onForgetRun(() => {
    remembered.delete(project());
    void storage.writeCheckpoint(project(), undefined);
  });
  const saveNow = () => {
    for (const following of followed.values()) following.save();
  };
  return {
    saveNow,
    async offer(id) {
      offerRun(undefined);
      const found = remembered.get(id) ?? readSavedRun(await storage.readCheckpoint(id));
      if (project() === id) offerRun(found);
    },
    stop() {
      saveNow();
      unfollow();
      for (const following of followed.values()) following.stop();
      followed.clear();
      onForgetRun(() => undefined);
    },
  };
}

interface Following {
  /** Saves the last checkpoint, unless it is saved already. */
  save(): void;
  stop(): void;
}

function follow(
  session: RunSession,
  project: () => ProjectId,
  save: (owner: ProjectId, run: SavedRun, session: RunSession) => void,
): Following {
  /** Whose the run is: that of the network it began with, whatever is opened meanwhile. */
  let owner = session.hasBegun() ? project() : undefined;
  let savedAt = Number.NEGATIVE_INFINITY;
  let savedStep = 0;
  const saveNow = () => {
    const { plan, arithmetic } = session.run.getState();
    const checkpoint = session.history.checkpoints.last;
    if (!plan || !checkpoint || checkpoint.step === savedStep || owner === undefined) return;
    savedAt = performance.now();
    savedStep = checkpoint.step;
    save(owner, savedRun(plan.spec, plan.settings, checkpoint, session.history.records.copy(), arithmetic), session);
  };
  const unsubscribe = session.run.subscribe((now, before) => {
    if (now.plan !== before.plan) savedStep = 0;
    if (isUnderWay(now) !== isUnderWay(before)) owner = isUnderWay(now) ? project() : undefined;
    if (!isRunning(now.phase) && (now.phase !== before.phase || now.step !== before.step)) saveNow();
  });
  const unfollow = session.metrics.subscribe(() => {
    if (isRunning(session.run.getState().phase) && performance.now() - savedAt >= INTERVAL) saveNow();
  });
  return {
    save: saveNow,
    stop() {
      unsubscribe();
      unfollow();
    },
  };
}

/** The newest last; the oldest goes when there are too many. */
function remember(runs: Map<ProjectId, SavedRun>, id: ProjectId, run: SavedRun): void {
  runs.delete(id);
  runs.set(id, run);
  const [oldest] = runs.keys();
  if (runs.size > MOST_REMEMBERED && oldest !== undefined) runs.delete(oldest);
}
