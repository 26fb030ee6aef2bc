/** The smoothed figure of another run behind that of now, as far as the chart reaches: that of the run before faintly, a chosen one in its color. */
import { useId } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { Axis } from './axes.ts';
import { LaneMark, laneColor } from './LaneMark.tsx';
import { STROKES } from './Legend.tsx';
import type { OtherRun } from './points.ts';
import { showOn } from './rows.ts';

/** Marks along a line. */
const MARKS = 5;

export function OtherRunLine({ run: { points, place }, y: axis }: { readonly run: OtherRun; readonly y: Axis }) {
  const clip = useId();
  const area = usePlotArea();
  const [x, y] = [useXAxisScale(), useYAxisScale()];
  if (!area || !x || !y || area.width <= 0 || points.length === 0) return null;
  const show = showOn(axis);
  const places = points.flatMap(({ step, smooth }) => {
    const shown = show(smooth);
    const [left, top] = [x(step), shown === null ? undefined : y(shown)];
    return left === undefined || top === undefined || !Number.isFinite(top) ? [] : [{ left, top }];
  });
  if (places.length === 0) return null;
  const path = `M${places.map(({ left, top }) => `${left.toFixed(1)} ${top.toFixed(1)}`).join('L')}`;
  const isChosen = place !== undefined;
  const looks = isChosen ? { stroke: laneColor(place), strokeWidth: 1.5 } : { stroke: 'var(--muted)', ...STROKES.dotted };
  return (
    <g data-other-run={isChosen ? place : 'last'}>
      <clipPath id={clip}>
        <rect x={area.x} y={area.y} width={area.width} height={area.height} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <path d={path} fill="none" {...looks} />
        {isChosen && <Marks places={places.filter(({ left }) => left <= area.x + area.width)} lane={place} />}
      </g>
    </g>
  );
}

interface MarksProps {
  readonly places: readonly { readonly left: number; readonly top: number }[];
  readonly lane: number;
}

/** Each line's marks are in other places than its neighbor's. */
function Marks({ places, lane }: MarksProps) {
  const stride = Math.max(2, Math.ceil(places.length / MARKS));
  const isMarked = (i: number) => i % stride === (lane * 3 + 1) % stride;
  return places.map(({ left, top }, i) => isMarked(i) && <LaneMark key={left} lane={lane} x={left} y={top} />);
}
