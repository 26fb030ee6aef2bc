/** The smoothed figure of the run before, faintly behind that of now, as far as the chart reaches. */
import { useId } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { Axis } from './axes.ts';
import { STROKES } from './Legend.tsx';
import type { StepPoint } from './points.ts';
import { showOn } from './rows.ts';

export function LastRunLine({ points, y: axis }: { readonly points: readonly StepPoint[]; readonly y: Axis }) {
  const clip = useId();
  const area = usePlotArea();
  const [x, y] = [useXAxisScale(), useYAxisScale()];
  if (!area || !x || !y || area.width <= 0 || points.length === 0) return null;
  const show = showOn(axis);
  const places = points.flatMap(({ step, smooth }) => {
    const shown = show(smooth);
    const [left, top] = [x(step), shown === null ? undefined : y(shown)];
    return left === undefined || top === undefined || !Number.isFinite(top) ? [] : [`${left.toFixed(1)} ${top.toFixed(1)}`];
  });
  if (places.length === 0) return null;
  return (
    <g data-last-run>
      <clipPath id={clip}>
        <rect x={area.x} y={area.y} width={area.width} height={area.height} />
      </clipPath>
      <path d={`M${places.join('L')}`} clipPath={`url(#${clip})`} fill="none" stroke="var(--muted)" {...STROKES.dotted} />
    </g>
  );
}
