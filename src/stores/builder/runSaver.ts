/** Saves runs for when their networks are opened again: again and again while they go on, where they rest, and when the page may go away. */
import { create } from 'zustand';
import { bytesIn } from '../../lib/bytesIn.ts';
import type { ProjectId, ProjectStore } from '../../storage/project.ts';
import type { RunSession } from '../run/runSession.ts';
import { isRunning, isUnderWay } from '../run/runState.ts';
import { identityOf } from '../runs/runIds.ts';
import { useRuns } from './currentRun.ts';
import { followRuns } from './followRuns.ts';
import { MOST_BYTES, readSavedRun, type SavedRun, savedRun } from './savedRun.ts';
import { offerRun, onForgetRun } from './stoppedRun.ts';

/** A run of at most so many bytes is saved about once a second while it goes on, a larger one more rarely: it would keep the disk busy. */
const FEW_BYTES = 2 ** 20;
const SHORT_INTERVAL = 900; // ms
const INTERVAL = 5000; // ms

/** Runs that are too large to be saved are remembered as long as the page lives: the last few. */
const MOST_REMEMBERED = 4;

/** Whether the open network's run has grown beyond what is saved: after a reload it goes on from where it last was small enough, or begins anew. */
export const useRunSaving = create<{ readonly isTooLarge: boolean }>(() => ({ isTooLarge: false }));

/** Fulfilled once all writes that were begun have come to an end. */
let written: Promise<unknown> = Promise.resolve();

/** Whoever ends the page waits for what is being written of its runs. */
export const runsAreWritten = async (): Promise<void> => void (await written);

export interface RunStorage {
  readonly storage: Pick<ProjectStore, 'readCheckpoint' | 'writeCheckpoint'>;
  /** The network that is open. */
  readonly project: () => ProjectId;
}

export interface RunSaver {
  /** Saves what is not saved yet of every run, because the page may go away: what is known at once, and what its worker answers as it comes. */
  saveNow(): void;
  /** Offers what was saved of this network's run. */
  offer(id: ProjectId): Promise<void>;
  /** Saves, and ends. */
  stop(): void;
}

/** Follows the current run and those that still come to rest. */
export function startRunSaver({ storage, project }: RunStorage): RunSaver {
  const remembered = new Map<ProjectId, SavedRun>();
  const save = (owner: ProjectId, run: SavedRun, session: RunSession): number => {
    const bytes = bytesIn(run);
    const isTooLarge = bytes > MOST_BYTES;
    if (isTooLarge) remember(remembered, owner, run);
    else {
      remembered.delete(owner);
      written = Promise.all([written, storage.writeCheckpoint(owner, run)]).catch(() => undefined);
    }
    if (session === useRuns.getState().current) useRunSaving.setState({ isTooLarge });
    else if (owner === project()) offerRun(run); // it was opened again before its run had come to rest
    return bytes;
  };
  const followed = followRuns((session) => follow(session, project, save));
  const unfollow = useRuns.subscribe((runs, before) => {
    if (runs.current !== before.current) useRunSaving.setState({ isTooLarge: false });
  });
  const endForgetting = onForgetRun(() => {
    remembered.delete(project());
    void storage.writeCheckpoint(project(), undefined);
  });
  const saveNow = () => {
    for (const following of followed.all()) following.save();
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
      followed.stop();
      endForgetting();
    },
  };
}

interface Following {
  /** Saves the last checkpoint, unless it is saved already, and the one that the worker makes now. */
  save(): void;
  stop(): void;
}

function follow(
  session: RunSession,
  project: () => ProjectId,
  save: (owner: ProjectId, run: SavedRun, session: RunSession) => number,
): Following {
  /** Whose the run is: that of the network it began with, whatever is opened meanwhile. */
  let owner = session.hasBegun() ? project() : undefined;
  let savedAt = Number.NEGATIVE_INFINITY;
  let savedStep = 0;
  let bytes = 0;
  /** The page may go away: the next checkpoint is saved when it comes. */
  let isAwaited = false;
  const isDue = () => isAwaited || performance.now() - savedAt >= (bytes <= FEW_BYTES ? SHORT_INTERVAL : INTERVAL);
  const saveNow = () => {
    const { plan, arithmetic } = session.run.getState();
    const checkpoint = session.history.newest;
    if (!plan || !checkpoint || checkpoint.step === savedStep || owner === undefined) return;
    savedAt = performance.now();
    savedStep = checkpoint.step;
    isAwaited = false;
    bytes = save(owner, savedRun(plan, checkpoint, session.history.records.copy(), arithmetic, identityOf(plan).id), session);
  };
  const stop = session.run.subscribe((now, before) => {
    if (now.plan !== before.plan) savedStep = 0;
    if (isUnderWay(now) !== isUnderWay(before)) owner = isUnderWay(now) ? project() : undefined;
    const isAhead = now.checkpointStep !== before.checkpointStep;
    const hasChanged = now.phase !== before.phase || now.step !== before.step;
    if (isRunning(now.phase) ? isAhead && isDue() : isAhead || hasChanged) saveNow();
  });
  return {
    save() {
      saveNow();
      isAwaited = isRunning(session.run.getState().phase);
      if (isAwaited) session.commands.checkpoint();
    },
    stop,
  };
}

/** The newest last; the oldest goes when there are too many. */
function remember(runs: Map<ProjectId, SavedRun>, id: ProjectId, run: SavedRun): void {
  runs.delete(id);
  runs.set(id, run);
  const [oldest] = runs.keys();
  if (runs.size > MOST_REMEMBERED && oldest !== undefined) runs.delete(oldest);
}
