/** A figure over the steps: its range in each bucket, and a line through the middle of it. Never joined over steps of which nothing is known. */
import { type SVGAttributes, useId } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { bandPath, type Mark, meanPath } from './rawPaths.ts';

/** Some steps in a row. Null is what the axis cannot show. */
export interface BandRow {
  readonly firstStep: number;
  /** The last of them, where the row stands. */
  readonly step: number;
  readonly band: readonly [number, number] | null;
  readonly mean: number | null;
}

export interface BandProps {
  readonly rows: readonly BandRow[];
  readonly color: string;
  readonly opacity: number;
  /** How the line is drawn; without it there is none. */
  readonly line?: SVGAttributes<SVGPathElement>;
}

/** Drawn as two plain paths: as recharts' Area and Line they would cost a third of the whole chart's time. */
export function Band({ rows, color, opacity, line }: BandProps) {
  const clip = useId();
  const area = usePlotArea();
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!area || !x || !y) return null;
  const markOf = ({ step, band, mean }: BandRow): Mark | null =>
    band === null || mean === null ? null : { x: x(step) ?? 0, low: y(band[0]) ?? 0, high: y(band[1]) ?? 0, mean: y(mean) ?? 0 };
  const marks = rows.flatMap((row, i) => (i > 0 && rows[i - 1]?.step !== row.firstStep - 1 ? [null, markOf(row)] : [markOf(row)]));
  return (
    <g clipPath={`url(#${clip})`}>
      <clipPath id={clip}>
        <rect x={area.x} y={area.y} width={area.width} height={area.height} />
      </clipPath>
      <path d={bandPath(marks)} fill={color} fillOpacity={opacity} />
      {line && <path d={meanPath(marks)} fill="none" stroke={color} {...line} />}
    </g>
  );
}
