/** Points, and a curve through them where there is one, over axes that name the ends of the points. */
import { memo, useId } from 'react';
import { formatNumber } from '../../lib/numbers.ts';
import type { PlaneFrame } from '../../lib/plane.ts';
import { type Accent, accentColor, pictureRole } from './accents.ts';
import { type CurvePart, CurveParts } from './CurveParts.tsx';
import { dotsPath, linePath } from './paths.ts';
import styles from './pictures.module.css';
import { frameOf, roundTick, thin } from './scatterFrame.ts';

export interface XY {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

interface Earlier {
  readonly step: number;
  readonly curve: XY;
}

export interface ScatterProps {
  readonly points: XY;
  /** Rising in x; what lies beyond the points' surroundings is cut off. */
  readonly curve?: XY | undefined;
  /** How it was before, oldest first: thin and dashed behind it, the older the fainter. */
  readonly earlier?: readonly Earlier[];
  /** What the curve is the sum of. */
  readonly parts?: readonly CurvePart[] | undefined;
  readonly dots: Accent;
  readonly line: Accent;
  /** Pixels at zoom 1, the numbers at the axes included. */
  readonly width: number;
  readonly height: number;
  readonly label?: string;
}

/** More dots than this only cover each other. */
const MOST_DOTS = 500;

/** Opacity. */
const FAINTEST = 0.25;

const NONE: readonly Earlier[] = [];

export function Scatter({ points, curve, earlier = NONE, parts, dots, line, width, height, label }: ScatterProps) {
  const clip = useId();
  const frame = frameOf(points, width, height);
  const { left, top, right, bottom } = frame;
  return (
    <div {...pictureRole(label)}>
      <svg className={styles.scatter} viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
        <clipPath id={clip}>
          <rect x={left} y={top} width={right - left} height={bottom - top} />
        </clipPath>
        <Axes frame={frame} />
        <g clipPath={`url(#${clip})`}>
          <EarlierCurves curves={earlier} points={points} frame={frame} color={accentColor(line)} />
          {parts && <CurveParts parts={parts} frame={frame} />}
        </g>
        <Dots points={points} frame={frame} color={accentColor(dots)} />
        {curve && <path className={styles.fit} d={curvePath(curve, frame)} stroke={accentColor(line)} clipPath={`url(#${clip})`} />}
      </svg>
    </div>
  );
}

const curvePath = ({ x, y }: XY, frame: PlaneFrame): string =>
  linePath(Array.from(x, (at, i) => [frame.x(at), frame.y(y[i] ?? Number.NaN)] as const));

interface Ground {
  readonly points: XY;
  readonly frame: PlaneFrame;
  readonly color: string;
}

/** A frame follows from its points and its size. */
function isSameGround(a: Ground, b: Ground): boolean {
  return a.points === b.points && a.color === b.color && a.frame.right === b.frame.right && a.frame.bottom === b.frame.bottom;
}

interface EarlierProps extends Ground {
  readonly curves: readonly Earlier[];
}

/** Drawn anew only with other ones. */
const EarlierCurves = memo(
  ({ curves, frame, color }: EarlierProps) =>
    curves.map(({ step, curve }, i) => (
      <path
        key={step}
        className={styles.earlier}
        d={curvePath(curve, frame)}
        stroke={color}
        opacity={FAINTEST + ((1 - FAINTEST) * (i + 1)) / (curves.length + 1)}
      />
    )),
  (before, after) =>
    isSameGround(before, after) && before.curves.length === after.curves.length && before.curves.every((one, i) => one === after.curves[i]),
);
EarlierCurves.displayName = 'EarlierCurves';

/** Drawn anew only with other points, however often the curve moves. */
const Dots = memo(({ points, frame, color }: Ground) => {
  const shown = thin(points.x.length, MOST_DOTS).map((i) => [frame.x(points.x[i] ?? 0), frame.y(points.y[i] ?? 0)] as const);
  return <path className={shown.length > 12 ? styles.dots : styles.bigDots} d={dotsPath(shown)} stroke={color} />;
}, isSameGround);
Dots.displayName = 'Dots';

/** The frame, lines through 0, and the least and most of the points at their places. */
function Axes({ frame }: { readonly frame: PlaneFrame }) {
  const { left, top, right, bottom, xTicks, yTicks, x, y } = frame;
  const isIn = (at: number, from: number, to: number) => at > from && at < to;
  return (
    <>
      <rect className={styles.frame} x={left} y={top} width={right - left} height={bottom - top} rx={3} />
      {isIn(y(0), top, bottom) && <path className={styles.axis} d={`M${left} ${y(0)}H${right}`} />}
      {isIn(x(0), left, right) && <path className={styles.axis} d={`M${x(0)} ${top}V${bottom}`} />}
      {xTicks.map((value) => (
        <text key={value} className={styles.tick} x={x(value)} y={bottom + 13} textAnchor="middle">
          {formatNumber(roundTick(value, xTicks))}
        </text>
      ))}
      {yTicks.map((value) => (
        <text key={value} className={styles.tick} x={left - 4} y={y(value) + 4} textAnchor="end">
          {formatNumber(roundTick(value, yTicks))}
        </text>
      ))}
    </>
  );
}
