/** The curve that a run has fitted to the points of its data, and how it was before. */
import type { DatasetParams } from '../../datasets/datasets.ts';
import type { FittedCurve } from '../../training/shared/plotViews.ts';
import { earlierFits, type FittedMoment } from './fits.ts';
import { isUnderWay } from './runState.ts';
import { useMetrics, useRun, useView } from './useRun.ts';

export interface Fit {
  /** Undefined where the run learns from other points: it belongs to none but its own. */
  readonly curve: FittedCurve | undefined;
  /** After how many steps it is so. */
  readonly step: number;
  /** Oldest first. */
  readonly earlier: readonly FittedMoment[];
  /** Whether the run is under way with other points: it goes on with the data it began with. */
  readonly isOfOthers: boolean;
}

/** @param params of the data whose points are shown */
export function useFit(params: DatasetParams | undefined): Fit {
  const shown = useView('curve');
  const isTrained = useRun(({ plan }) => plan?.spec.data.params === params);
  const hasBegun = useRun(isUnderWay);
  const step = useMetrics(({ snapshot }) => snapshot?.step ?? 0);
  const fits = useMetrics((metrics) => metrics.fits);
  const curve = isTrained ? shown : undefined;
  return { curve, step, earlier: curve ? earlierFits(fits, step) : [], isOfOthers: hasBegun && !isTrained };
}
