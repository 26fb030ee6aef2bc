/** Tells the charts within which moment of the run they mark, and how it is dragged along their axis. */
import { type ReactNode, useMemo } from 'react';
import { MomentContext, type ShownMoment } from '../../charts/MomentLine.tsx';
import { useMetrics, useRunSession } from '../../stores/run/useRun.ts';

/** A component of its own: where the moments change, the charts themselves are not drawn anew, but in their turn. */
export function ChartMoment({ children }: { readonly children: ReactNode }) {
  const { showMoment } = useRunSession().commands;
  const moment = useMetrics((metrics) => metrics.moment);
  const moments = useMetrics((metrics) => metrics.moments);
  const shown = useMemo((): ShownMoment => {
    if (moments.length < 2) return { moment };
    const last = moments.at(-1) ?? 0;
    /** Of the moments that were kept the nearest; the newest stands for now. */
    const onMove = (step: number) => {
      const nearest = moments.reduce((best, one) => (Math.abs(one - step) < Math.abs(best - step) ? one : best), last);
      showMoment(nearest === last ? undefined : nearest);
    };
    return { moment, onMove };
  }, [moment, moments, showMoment]);
  return <MomentContext value={shown}>{children}</MomentContext>;
}
