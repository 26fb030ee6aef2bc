/** From places in a plot to points, and back: which point lies there, and which numbers are meant. Pure. */
import { tidy } from '../../lib/numbers.ts';
import type { PlaneFrame } from '../../lib/plane.ts';
import type { PointXY } from '../../network/edit/dataEdits.ts';
import type { PlanePoints } from '../../network/planePoints.ts';

/** As far from a point a press still means it. Pixels */
const REACH = 9;

/** The point that lies at a place, the nearest if there are several. */
export function nearestPoint({ x, y }: PlanePoints, frame: PlaneFrame, [atX, atY]: PointXY): number | undefined {
  const distances = Array.from(x, (value, i) => Math.hypot(frame.x(value) - atX, frame.y(y[i] ?? 0) - atY));
  const least = Math.min(...distances);
  return least <= REACH ? distances.indexOf(least) : undefined;
}

/** The numbers at a place within the frame, as fine as a pixel tells them apart. */
export const pointAt = ({ left, right, top, bottom, x, y }: PlaneFrame, [atX, atY]: PointXY): PointXY => [
  numberAt(x, Math.min(right, Math.max(left, atX))),
  numberAt(y, Math.min(bottom, Math.max(top, atY))),
];

/** The way back through a scale, which is a straight one. */
function numberAt(scale: (value: number) => number, pixel: number): number {
  const perUnit = scale(1) - scale(0);
  const step = 10 ** Math.floor(Math.log10(1 / Math.abs(perUnit)));
  return tidy(Math.round((pixel - scale(0)) / perUnit / step) * step);
}
