/** The run before the one of now: its curves stay to be compared with, as long as the same network is open and its losses are of one kind. zustand. */
import { create } from 'zustand';
import type { RunId } from '../../storage/runStore.ts';
import type { CurvePoint } from '../run/metrics.ts';
import type { RunSession } from '../run/runSession.ts';
import { identityOf, kindOf } from '../runs/runIds.ts';
import { useRuns } from './currentRun.ts';

interface LastRun {
  readonly id: RunId;
  /** What its figures are of: they are compared with nothing else. */
  readonly kind: string;
  readonly loss: readonly CurvePoint[];
  readonly accuracy: readonly CurvePoint[];
}

const useLast = create<{ readonly last: LastRun | undefined }>(() => ({ last: undefined }));

/** The last run, where there was one of this network. */
export const useLastRun = (): LastRun | undefined => useLast((state) => state.last);

/** Keeps the curves of each run that makes way for the next one. Gives back how to end it. */
export function followLastRun(): () => void {
  let unfollow = follow(useRuns.getState().current);
  const unsubscribe = useRuns.subscribe(({ current }, before) => {
    if (current === before.current) return;
    unfollow();
    useLast.setState({ last: undefined }); // another network is open, or a run that was made elsewhere
    unfollow = follow(current);
  });
  return () => {
    unsubscribe();
    unfollow();
    useLast.setState({ last: undefined });
  };
}

const follow = (session: RunSession): (() => void) =>
  session.metrics.subscribe((now, before) => {
    const { plan } = session.run.getState();
    if (now.latest || !before.latest || !plan) return;
    useLast.setState({ last: { id: identityOf(plan).id, kind: kindOf(plan), loss: before.loss, accuracy: before.accuracy } });
  });
