/** The run before the one of now: its curves stay to be compared with, as long as the same network is open and its losses are of one kind. zustand. */
import { create } from 'zustand';
import type { RunPlan } from '../../training/shared/protocol.ts';
import type { CurvePoint, MetricsState } from '../run/metrics.ts';
import type { RunSession } from '../run/runSession.ts';
import { useRun } from '../run/useRun.ts';
import { useRuns } from './currentRun.ts';

interface LastRun {
  /** What its figures are of: they are compared with nothing else. */
  readonly kind: string;
  readonly loss: readonly CurvePoint[];
  readonly accuracy: readonly CurvePoint[];
}

const useLastRun = create<{ readonly last: LastRun | undefined }>(() => ({ last: undefined }));

/** Losses of another data set or another loss say nothing beside these. */
const kindOf = ({ spec }: RunPlan): string => JSON.stringify([spec.data.params.name, spec.loss.kind, spec.loss.params]);

/** Keeps the curves of each run that makes way for the next one. Gives back how to end it. */
export function followLastRun(): () => void {
  let unfollow = follow(useRuns.getState().current);
  const unsubscribe = useRuns.subscribe(({ current }, before) => {
    if (current === before.current) return;
    unfollow();
    useLastRun.setState({ last: undefined }); // another network is open, or a run that was made elsewhere
    unfollow = follow(current);
  });
  return () => {
    unsubscribe();
    unfollow();
    useLastRun.setState({ last: undefined });
  };
}

const follow = (session: RunSession): (() => void) =>
  session.metrics.subscribe((now, before) => {
    const { plan } = session.run.getState();
    if (now.latest || !before.latest || !plan) return;
    useLastRun.setState({ last: { kind: kindOf(plan), loss: before.loss, accuracy: before.accuracy } });
  });

const NONE: readonly CurvePoint[] = [];

/** A figure of the last run, where there was one that can stand beside the run of now; the same list as long as it is the same. */
export function useLastCurve(figure: keyof Pick<MetricsState, 'loss' | 'accuracy'>): readonly CurvePoint[] {
  const last = useLastRun((state) => state.last);
  const kind = useRun(({ plan }) => plan && kindOf(plan));
  return last && last.kind === kind ? last[figure] : NONE;
}
