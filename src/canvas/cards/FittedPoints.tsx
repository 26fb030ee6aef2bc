/** The points to learn from, and what the network makes of them: its curve, live. */
import { counted } from '../../lib/numbers.ts';
import { planePoints } from '../../network/planePoints.ts';
import { useRun } from '../../stores/run/useRun.ts';
import { Scatter } from '../../ui/pictures/Scatter.tsx';
import type { PictureProps } from './cardProps.ts';

/** Pixels at zoom 1: as wide as the card allows. */
const SIZE = { width: 174, height: 136 };

export function FittedPoints({ node, data }: PictureProps<'curve'>) {
  const params = node.kind === 'Dataset' ? node.params : undefined;
  // A run under way goes on with the data it began with: its curve belongs to no other points.
  const isTrained = useRun(({ plan }) => plan?.spec.data.params === params);
  const points = params && planePoints(params);
  if (!points) return null;
  const curve = isTrained ? data : undefined;
  const amount = counted(points.x.length, 'point');
  return (
    <Scatter {...SIZE} points={points} curve={curve} dots="data" line="loss" label={curve ? `${amount} and the network’s curve` : amount} />
  );
}
