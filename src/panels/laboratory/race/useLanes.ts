/** The lanes of the race as they stand, brought up to date a few times a second, all of them at one moment. */
import { useEffect, useState } from 'react';
import type { Lane } from '../../../stores/laboratory/race/lanes.ts';
import { useRace } from '../../../stores/laboratory/race/race.ts';
import { judgeLanes, type LaneRecord, type LaneVerdict } from '../../../stores/laboratory/race/verdicts.ts';
import { goesToAndFro } from '../../../stores/lesson/bouncing.ts';
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
  const phase = useRace((race) => race.phase);
  const [seen, setSeen] = useState<{ readonly of: readonly Lane[]; readonly lanes: readonly SeenLane[] }>(() => look(lanes));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the phase is read from the store
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
  }, [lanes, phase]); // at its end each lane is judged as one that goes on no more
  return seen.of === lanes ? seen.lanes : look(lanes).lanes; // what was seen of another race is of no use
}

/** Steps that a parameter is watched over. */
const FEW = 20;

function recordOf({ session }: Lane, isOver: boolean): LaneRecord {
  const { phase, divergence } = session.run.getState();
  const losses = session.history.records.losses();
  return {
    losses: divergence ? losses.slice(0, divergence.step) : losses,
    divergedAt: divergence?.step,
    hasFailed: phase === 'failed',
    goesOn: !isOver && phase !== 'finished' && phase !== 'stuck',
    goesToAndFro: swings(losses, session.metrics.getState().values),
  };
}

/** Buckets of more than one step have lost what went to and fro. */
function swings(losses: Float32Array, values: MetricsState['values']): boolean {
  const last = values.slice(-FEW);
  const isEachStep = last.length === FEW && last.every(({ firstStep, lastStep }) => firstStep === lastStep);
  return isEachStep && goesToAndFro([...losses.slice(-FEW)], last);
}

function look(lanes: readonly Lane[]): { readonly of: readonly Lane[]; readonly lanes: readonly SeenLane[] } {
  const { phase, ofRates } = useRace.getState();
  const verdicts = judgeLanes(
    lanes.map((lane) => recordOf(lane, phase === 'finished')),
    ofRates,
  );
  const seen = lanes.flatMap((lane, i) => {
    const verdict = verdicts[i];
    return verdict ? [{ lane, run: lane.session.run.getState(), metrics: lane.session.metrics.getState(), verdict }] : [];
  });
  return { of: lanes, lanes: seen };
}
