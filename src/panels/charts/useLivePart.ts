/** Metrics for a chart, handed over in its turn while it is in view: in every frame all charts of a run show the same moment of it. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { holdPlots } from '../../charts/holdPlots.ts';
import { afterFrame } from '../../stores/afterFrame.ts';
import type { MetricsState } from '../../stores/run/metrics.ts';
import type { RunSession } from '../../stores/run/runSession.ts';
import { useRunSession } from '../../stores/run/useRun.ts';
import { createPump } from './pump.ts';
import { useIsSeen } from './useIsSeen.ts';

/** Drawn at most so often: more is not read, and each chart costs the page a sixtieth of a second. ms */
const PACE = 500;

/** All charts of the page share one pump. */
const pump = createPump(
  {
    now: () => performance.now(),
    requestFrame: (callback, delay) => {
      if (delay < 10) afterFrame(callback);
      else setTimeout(() => afterFrame(callback), delay - 8); // about half a frame early, for the frame it is due in
    },
  },
  PACE,
);

/** What the charts of a run show in a round: its metrics as they were when the first of them was drawn. */
const shownIn = new WeakMap<RunSession, { readonly round: number; readonly metrics: MetricsState }>();

function metricsIn(round: number, session: RunSession): MetricsState {
  const known = shownIn.get(session);
  if (known?.round === round) return known.metrics;
  const metrics = session.metrics.getState();
  shownIn.set(session, { round, metrics });
  return metrics;
}

export interface LivePart<T> {
  /** What of the metrics the chart shows. */
  readonly pick: (metrics: MetricsState) => T;
  /** Whether drawing `b` after `a` would show nothing new. */
  readonly same: (a: T, b: T) => boolean;
}

/**
 * A ref for the element that holds a chart, and a part of the run's metrics, brought up to date when it is this chart's turn. Nothing is drawn
 * while the element is out of view.
 * @param part the same object at each call, or one that is memoized
 */
export function useLivePart<T>(part: LivePart<T>): readonly [RefObject<HTMLDivElement | null>, T] {
  const [ref, isSeen] = useIsSeen<HTMLDivElement>();
  const session = useRunSession();
  const [drawn, setDrawn] = useState(() => partOf(part, session));
  // What was drawn of another run, or as another part, is of no use: not even for one frame.
  const shown = drawn.session === session && drawn.part === part ? drawn : partOf(part, session);
  const newest = useRef(shown);
  newest.current = shown;
  useEffect(() => {
    if (!isSeen) return;
    let release = () => {};
    const drawing = pump.add({
      // Drawn at once, so that the pump knows what it cost.
      draw: (round) => {
        const next = partOf(part, session, metricsIn(round, session));
        flushSync(() => setDrawn(next));
        look();
      },
      hold: () => {
        release = ref.current ? holdPlots(ref.current) : () => {};
      },
      release: () => release(),
    });
    const look = () => {
      if (!part.same(newest.current.value, part.pick(session.metrics.getState()))) drawing.mark();
    };
    look();
    const unsubscribe = session.metrics.subscribe(look);
    return () => {
      unsubscribe();
      drawing.stop();
    };
  }, [part, session, isSeen, ref]);
  return [ref, shown.value];
}

interface Drawn<T> {
  readonly session: RunSession;
  readonly part: LivePart<T>;
  readonly value: T;
}

const partOf = <T>(part: LivePart<T>, session: RunSession, metrics = session.metrics.getState()): Drawn<T> => ({
  session,
  part,
  value: part.pick(metrics),
});
