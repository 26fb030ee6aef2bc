/** The lanes of the race as they stand, brought up to date a few times a second, all of them at one moment. */
import { useEffect, useState } from 'react';
import type { Lane } from '../../../stores/laboratory/race/lanes.ts';
import { useRace } from '../../../stores/laboratory/race/race.ts';
import { judgeLanes, type LaneVerdict } from '../../../stores/laboratory/race/verdicts.ts';
import type { MetricsState } from '../../../stores/run/metrics.ts';
import type { RunState } from '../../../stores/run/runState.ts';

export interface SeenLane {
  readonly lane: Lane;
  readonly run: RunState;
  readonly metrics: MetricsState;
  readonly verdict: LaneVerdict;
}

/** More often than that nobody reads numbers, and a chart costs the page a sixtieth of a second. ms */
const PACE = 400;

export function useLanes(): readonly SeenLane[] {
  const lanes = useRace((race) => race.lanes);
  const [seen, setSeen] = useState<{ readonly of: readonly Lane[]; readonly lanes: readonly SeenLane[] }>(() => look(lanes));
  useEffect(() => {
    setSeen(look(lanes));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        setSeen(look(lanes));
      }, PACE);
    };
    const unsubscribes = lanes.flatMap(({ session }) => [session.run.subscribe(soon), session.metrics.subscribe(soon)]);
    return () => {
      clearTimeout(timer);
      for (const unsubscribe of unsubscribes) unsubscribe();
    };
  }, [lanes]);
  return seen.of === lanes ? seen.lanes : look(lanes).lanes; // what was seen of another race is of no use
}

function look(lanes: readonly Lane[]): { readonly of: readonly Lane[]; readonly lanes: readonly SeenLane[] } {
  const verdicts = judgeLanes(
    lanes.map(({ session }) => {
      const { divergence, phase } = session.run.getState();
      const { losses } = session.history.records.copy();
      return { losses, divergedAt: divergence?.step, hasFailed: phase === 'failed' };
    }),
  );
  const seen = lanes.flatMap((lane, i) => {
    const verdict = verdicts[i];
    return verdict ? [{ lane, run: lane.session.run.getState(), metrics: lane.session.metrics.getState(), verdict }] : [];
  });
  return { of: lanes, lanes: seen };
}
