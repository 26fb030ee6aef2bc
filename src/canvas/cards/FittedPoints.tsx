/** The points to learn from, and what the network makes of them: its curve, live. */
import { memo } from 'react';
import { counted } from '../../lib/numbers.ts';
import type { ParamsOf } from '../../network/kinds.ts';
import { useMetrics, useRun } from '../../stores/run/useRun.ts';
import { Scatter } from '../../ui/pictures/Scatter.tsx';
import type { PlanePoints } from '../flow/plottable.ts';

/** Pixels at zoom 1: as wide as the card allows. */
const SIZE = { width: 174, height: 136 };

export interface FittedPointsProps {
  readonly points: PlanePoints;
  readonly params: ParamsOf['Dataset'];
}

export const FittedPoints = memo(({ points, params }: FittedPointsProps) => {
  // A run under way goes on with the data it began with: its curve belongs to no other points.
  const isTrained = useRun(({ plan }) => plan?.spec.data.params === params);
  const curve = useMetrics(({ snapshot }) => snapshot?.views.curve);
  const shown = isTrained ? curve : undefined;
  const amount = counted(points.x.length, 'point');
  return (
    <Scatter {...SIZE} points={points} curve={shown} dots="data" line="loss" label={shown ? `${amount} and the network’s curve` : amount} />
  );
});
FittedPoints.displayName = 'FittedPoints';
