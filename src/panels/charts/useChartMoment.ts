/** The moment that the charts mark, and how it is dragged along their axis. */
import { useMemo } from 'react';
import type { ShownMoment } from '../../charts/MomentLine.tsx';
import { showMoment } from '../../stores/builder/builder.ts';
import { useMetrics } from '../../stores/run/useRun.ts';

export function useChartMoment(): ShownMoment {
  const moment = useMetrics((metrics) => metrics.moment);
  const moments = useMetrics((metrics) => metrics.moments);
  return useMemo(() => {
    if (moments.length < 2) return { moment };
    const last = moments.at(-1) ?? 0;
    /** Of the moments that were kept the nearest; the newest stands for now. */
    const onMove = (step: number) => {
      const nearest = moments.reduce((best, one) => (Math.abs(one - step) < Math.abs(best - step) ? one : best), last);
      showMoment(nearest === last ? undefined : nearest);
    };
    return { moment, onMove };
  }, [moment, moments]);
}
