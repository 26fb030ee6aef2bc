/** The raw figures behind a smoothed line: their range in each bucket, and a thin line through their means. */
import { useId } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { STROKES } from './Legend.tsx';
import { bandPath, type Mark, meanPath } from './rawPaths.ts';
import type { StepRow } from './rows.ts';

/** Drawn as two plain paths: as recharts' Area and Line they would cost a third of the whole chart's time. */
export function RawBand({ rows, color }: { readonly rows: readonly StepRow[]; readonly color: string }) {
  const clip = useId();
  const area = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!area || !x || !y) return null;
  const marks = rows.map(({ step, band, mean }): Mark | null =>
    band === null || mean === null ? null : { x: x(step) ?? 0, low: y(band[0]) ?? 0, high: y(band[1]) ?? 0, mean: y(mean) ?? 0 },
  );
  return (
    <g clipPath={`url(#${clip})`}>
      <clipPath id={clip}>
        <rect x={area.x} y={area.y} width={area.width} height={area.height} />
      </clipPath>
      <path d={bandPath(marks)} fill={color} fillOpacity={0.16} />
      <path d={meanPath(marks)} fill="none" stroke={color} {...STROKES.thin} />
    </g>
  );
}
