/** Metrics for a chart, handed over in its turn. */
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type MetricsState, useMetrics } from '../../stores/run/metrics.ts';
import { createPump } from './pump.ts';

/** All charts of the page share one pump. */
const pump = createPump({
  now: () => performance.now(),
  requestFrame: (callback, delay) => {
    if (delay < 10) requestAnimationFrame(callback);
    else setTimeout(() => requestAnimationFrame(callback), delay - 8); // about half a frame early, for the frame it is due in
  },
});

export interface LivePart<T> {
  /** What of the metrics the chart shows. */
  readonly pick: (metrics: MetricsState) => T;
  /** Whether drawing `b` after `a` would show nothing new. */
  readonly same: (a: T, b: T) => boolean;
  /** The least time between two drawings, in ms. */
  readonly pace: number;
}

/**
 * A part of the metrics, brought up to date when it is this chart's turn.
 * @param part the same object at each call, or one that is memoized
 * @param isSeen while false nothing is drawn
 */
export function useLiveMetrics<T>(part: LivePart<T>, isSeen = true): T {
  const [shown, setShown] = useState(() => part.pick(useMetrics.getState()));
  const newest = useRef(shown);
  useEffect(() => {
    if (!isSeen) return;
    // Drawn at once, so that the pump knows what it cost.
    const drawing = pump.add(() => {
      newest.current = part.pick(useMetrics.getState());
      flushSync(() => setShown(newest.current));
    }, part.pace);
    const look = () => {
      if (!part.same(newest.current, part.pick(useMetrics.getState()))) drawing.mark();
    };
    look();
    const unsubscribe = useMetrics.subscribe(look);
    return () => {
      unsubscribe();
      drawing.stop();
    };
  }, [part, isSeen]);
  return shown;
}

/** Whether two lists end with the same step: lists that only grow or thin out are then the same news. */
export const sameEnd = (a: readonly { readonly step: number }[], b: readonly { readonly step: number }[]): boolean =>
  a.length === b.length && a.at(-1)?.step === b.at(-1)?.step;
