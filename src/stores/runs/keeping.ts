/** Keeps every run: where it rests, now and then while it goes on, and when it goes another way than before. */
import { bytesIn } from '../../lib/bytesIn.ts';
import { STREAMS_VERSION } from '../../lib/random.ts';
import type { NetworkDocument } from '../../network/document.ts';
import type { NetworkFile } from '../../network/file/fileFormat.ts';
import type { RunPlan } from '../../training/shared/protocol.ts';
import { useRuns } from '../builder/currentRun.ts';
import { followRuns } from '../builder/followRuns.ts';
import { isStale } from '../builder/plans.ts';
import { MOST_BYTES } from '../builder/savedRun.ts';
import { fileNow, useDocument } from '../document/document.ts';
import type { RunHistory } from '../run/runHistory.ts';
import type { RunSession } from '../run/runSession.ts';
import { isRunning, isUnderWay, type RunState } from '../run/runState.ts';
import { keepRun, lineOf, nextName, refreshRuns, showLine } from './keptRuns.ts';
import { bodyOf, fileOfRun, type RunBody } from './runBody.ts';
import { branchRun, identityOf, kindOf } from './runIds.ts';
import { endOf, figuresOf, type RunLine } from './runLine.ts';

/** The table shows a run that goes on anew so often, and the browser keeps it so often. ms */
const SHOW_INTERVAL = 1000;
const KEEP_INTERVAL = 15_000;

/** What a step takes in the records: its rate, its loss and its accuracy. */
const STEP_BYTES = 3 * Float32Array.BYTES_PER_ELEMENT;

export interface RunKeeper {
  /** Keeps what is known of every run now, because the page may go away. */
  keepNow(): void;
  stop(): void;
}

/** Begins to keep the runs of the page, once it is known which there are. */
export async function startKeepingRuns(): Promise<RunKeeper> {
  await refreshRuns();
  const followed = followRuns(follow);
  return {
    keepNow: () => {
      for (const { keep } of followed.all()) keep();
    },
    stop: followed.stop,
  };
}

function follow(session: RunSession): { readonly stop: () => void; readonly keep: () => void } {
  /** The network as it was open when this run was last that of the open one. */
  let file: NetworkFile | undefined;
  /** Of the run that is followed: a new one has made way for it before anything is heard of that. */
  let { history } = session;
  let [shownAt, keptAt] = [0, 0];
  const lookAtFile = ({ plan }: RunState) => {
    const isCurrent = useRuns.getState().current === session;
    if (isCurrent && (!file || !isStale(plan, useDocument.getState()))) file = fileNow();
  };
  const take = (state: RunState, isForGood: boolean) => {
    const run = file && state.plan && describe(history, state, state.plan, file);
    if (!run) return;
    shownAt = Date.now();
    if (isForGood) keptAt = shownAt;
    if (isForGood) void keepRun(run.line, run.body());
    else showLine(run.line);
  };
  const keep = (isForGood = true) => {
    const now = session.run.getState();
    if (session.history !== history) return; // another run begins
    lookAtFile(now);
    take(now, isForGood);
  };
  const unsubscribe = session.run.subscribe((now, before) => {
    if (now.plan !== before.plan) {
      if (isRunning(before.phase)) take(before, true);
      ({ history } = session);
      [file, shownAt, keptAt] = [undefined, 0, 0];
    }
    if (isUnderWay(now) && !isUnderWay(before)) lookAtFile(now);
    if (now.plan && now.plan === before.plan && goesAnotherWay(now, before)) branchRun(now.plan, history.records.steps);
    const isNews = now.phase !== before.phase || now.step !== before.step || now.checkpointStep !== before.checkpointStep;
    if (isNews && !isRunning(now.phase)) keep();
  });
  const unshow = session.metrics.subscribe(() => {
    const now = Date.now();
    if (isRunning(session.run.getState().phase) && now - shownAt >= SHOW_INTERVAL) keep(now - keptAt >= KEEP_INTERVAL);
  });
  queueMicrotask(keep); // it may have been made elsewhere, and rest
  return {
    keep,
    stop() {
      unsubscribe();
      unshow();
    },
  };
}

/** Keeps a run that is not the page's own, such as a lane of a race. @param name what it is called among the runs */
export function keepOther({ run, history }: RunSession, document: NetworkDocument, name: string): void {
  const state = run.getState();
  const described = state.plan && describe(history, state, state.plan, { document }, name);
  if (described) void keepRun(described.line, described.body());
}

/** It was taken back to an earlier step by a hand, or goes on from before what blew it up; a failed one repeats its very steps. */
const goesAnotherWay = (now: RunState, before: RunState): boolean =>
  (before.divergence !== undefined && now.divergence === undefined) ||
  (now.step < before.step && before.phase !== 'failed' && before.phase !== 'diverged' && now.phase !== 'diverged');

/** A run as it is now; undefined before it has a step that is not kept elsewhere. Its body is copied when it is asked for. */
function describe(
  { records, newest }: RunHistory,
  state: RunState,
  plan: RunPlan,
  opened: NetworkFile,
  newName = nextName(),
): { readonly line: RunLine; readonly body: () => RunBody } | undefined {
  const { id, beganAt, since } = identityOf(plan);
  if (records.steps <= since) return undefined;
  const file = fileOfRun(opened, plan);
  const known = lineOf(id);
  const checkpoint = newest && bytesIn(newest) <= MOST_BYTES ? newest : undefined;
  const line: RunLine = {
    id,
    name: known?.name ?? newName,
    note: known?.note ?? '',
    isPinned: known?.isPinned ?? false,
    network: file.document.name,
    kind: kindOf(plan),
    optimizer: plan.settings.optimizer,
    batchSize: plan.settings.batch_size,
    seed: plan.settings.seed,
    ...figuresOf(records),
    ...endOf(state),
    hasParameters: checkpoint !== undefined,
    beganAt: known?.beganAt ?? beganAt,
    bytes: STEP_BYTES * records.steps + bytesIn(checkpoint),
    removedAt: known?.removedAt ?? null,
  };
  return { line, body: () => bodyOf(file, records.copy(), checkpoint, state.arithmetic, plan.streams ?? STREAMS_VERSION) };
}
