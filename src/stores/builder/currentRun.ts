/** The run of the network that is open, and those of networks that were open before and still come to rest. */
import { create } from 'zustand';
import type { DataPort, RunPlan } from '../../training/shared/protocol.ts';
import { createRunSession, type MakeTrainerClient, type RunSession, type RunSessionOptions } from '../run/runSession.ts';
import { isCheckpointed } from '../run/runState.ts';
import { paceOf, usePace } from './pace.ts';

interface Runs {
  readonly current: RunSession;
  /** Each was told to pause when another network was opened, and is disposed as soon as it rests and has said where. */
  readonly parked: readonly RunSession[];
}

/** A run of nothing yet, at the pace of the page. */
function newRun(options: RunSessionOptions = {}): RunSession {
  const session = createRunSession(undefined, options);
  session.commands.setPace(paceOf(usePace.getState()));
  return session;
}

export const useRuns = create<Runs>(() => ({ current: newRun(), parked: [] }));

export const currentRun = (): RunSession => useRuns.getState().current;

/**
 * Gives the open network a run of its own: the one so far has begun, and belongs to the network that was open before.
 * It is paused, and goes on to be heard until it rests.
 */
export function parkCurrentRun(makeClient?: MakeTrainerClient): void {
  const { firstImages } = currentRun().run.getState();
  parkFor(newRun({ firstImages, ...(makeClient ? { makeClient } : {}) }));
}

/** Makes a run that was made elsewhere that of the open network; the one so far comes to rest and ends. */
export function adoptRun(session: RunSession): void {
  session.commands.setPace(paceOf(usePace.getState()));
  parkFor(session);
}

function parkFor(next: RunSession): void {
  const { current, parked } = useRuns.getState();
  pauseCurrentRun();
  useRuns.setState({ current: next, parked: [...parked, current] });
  disposeAtRest(current);
}

/** Has the run rest, because something else is to have the cores. @returns whether it was going on */
export function pauseCurrentRun(): boolean {
  const current = currentRun();
  const goesOn = !current.isAtRest();
  if (goesOn) current.commands.pause();
  return goesOn;
}

/** Has the run's thread hand on the samples that a plan needs, where it has the same ones. */
export function shareDataFor({ spec }: RunPlan): DataPort | undefined {
  const { run, commands } = currentRun();
  const { plan, phase } = run.getState();
  const isSame = phase !== 'failed' && JSON.stringify(plan?.spec.data.params) === JSON.stringify(spec.data.params);
  return isSame ? commands.shareData() : undefined;
}

function disposeAtRest(session: RunSession): void {
  let unsubscribe = (): void => undefined;
  const look = () => {
    if (!session.isAtRest() || !isCheckpointed(session.run.getState())) return;
    unsubscribe();
    useRuns.setState(({ parked }) => ({ parked: parked.filter((other) => other !== session) }));
    session.dispose();
  };
  unsubscribe = session.run.subscribe(look);
  look();
}

/** Ends all runs; the open network has one of nothing again. */
export function resetRuns(makeClient?: MakeTrainerClient): void {
  const { current, parked } = useRuns.getState();
  for (const session of [current, ...parked]) session.dispose();
  useRuns.setState({ current: newRun(makeClient ? { makeClient } : {}), parked: [] });
}
