/** Keeps the run for the next visit: every few seconds while it goes on, and where it rests. zustand; imports storage's types and stores only. */
import { create } from 'zustand';
import type { ProjectId, ProjectStore } from '../storage/project.ts';
import { hearCheckpoints, lastCheckpoint } from './checkpoints.ts';
import { bytesOf, type KeptRun, keptRun, MOST_BYTES, readKept } from './keptRuns.ts';
import { copyRecords } from './metricsStream.ts';
import { isRunning, isUnderWay, useRun } from './run.ts';
import { offerRun } from './stopped.ts';

/** As often as that while a run goes on. ms */
const INTERVAL = 5000;

/** Whether the run has grown beyond what is kept: then the next visit goes on from where it last was small enough, or begins anew. */
export const useKeepingRuns = create<{ readonly isTooLarge: boolean }>(() => ({ isTooLarge: false }));

export interface Shelf {
  readonly storage: Pick<ProjectStore, 'readCheckpoint' | 'writeCheckpoint'>;
  /** The network that is open. */
  readonly project: () => ProjectId;
}

let shelf: Shelf | undefined;
/** Whose the run is: that of the network it began with, whatever is opened meanwhile. */
let owner: ProjectId | undefined;
let keptAt = Number.NEGATIVE_INFINITY;
let keptStep = 0;

/** Starts to follow the run. Gives back how to end it. */
export function startKeepingRuns(on: Shelf): () => void {
  shelf = on;
  keptAt = Number.NEGATIVE_INFINITY;
  const unhear = hearCheckpoints(() => {
    if (performance.now() - keptAt >= INTERVAL) keepRunNow();
  });
  const unfollow = useRun.subscribe((now, before) => {
    if (now.plan !== before.plan) {
      keptStep = 0;
      useKeepingRuns.setState({ isTooLarge: false });
    }
    if (isUnderWay(now) !== isUnderWay(before)) owner = isUnderWay(now) ? on.project() : undefined;
    if (!isRunning(now.phase) && (now.phase !== before.phase || now.step !== before.step)) keepRunNow();
  });
  return () => {
    keepRunNow();
    unhear();
    unfollow();
    shelf = undefined;
  };
}

/** Keeps the last checkpoint, unless it is kept already. */
export function keepRunNow(): void {
  const step = lastCheckpoint()?.step;
  const run = step === undefined || step === keptStep ? undefined : runNow();
  if (!run || !shelf || owner === undefined) return;
  keptAt = performance.now();
  keptStep = run.checkpoint.step;
  const isTooLarge = bytesOf(run) > MOST_BYTES;
  useKeepingRuns.setState({ isTooLarge });
  if (!isTooLarge) void shelf.storage.writeCheckpoint(owner, run);
}

/** The run as it can be gone back to. */
function runNow(): KeptRun | undefined {
  const checkpoint = lastCheckpoint();
  const { plan } = useRun.getState();
  return plan && checkpoint ? keptRun(plan.spec, plan.settings, checkpoint, copyRecords()) : undefined;
}

/** Offers what the last visit left of this network's training. */
export async function offerKeptRun(id: ProjectId): Promise<void> {
  offerRun(undefined);
  const found = readKept(await shelf?.storage.readCheckpoint(id));
  if (shelf?.project() === id) offerRun(found);
}

/** Lets go of the open network's run: it will not be offered again. */
export function forgetRun(): void {
  offerRun(undefined);
  if (shelf) void shelf.storage.writeCheckpoint(shelf.project(), undefined);
}
