/** Lines that a curve is the sum of, each with its name on it, and marks where they bend. */
import { formatNumber } from '../../lib/numbers.ts';
import type { PlaneFrame } from '../../lib/plane.ts';
import { type Accent, accentColor } from './accents.ts';
import { messages } from './messages.ts';
import { linePath } from './paths.ts';
import styles from './pictures.module.css';

export interface CurvePart {
  readonly name: string;
  readonly curve: { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> };
  /** The x at which it bends, where its value is 0. */
  readonly kinks: ArrayLike<number>;
}

const ACCENTS: readonly Accent[] = ['linear', 'activation', 'data', 'structure'];
const DASHES = ['7 3', '2 3', '9 3 2 3'];

const lookOf = (i: number) => ({
  stroke: accentColor(ACCENTS[i % ACCENTS.length] ?? 'linear'),
  strokeDasharray: DASHES[Math.floor(i / ACCENTS.length) % DASHES.length],
});

export const CurveParts = ({ parts, frame }: { readonly parts: readonly CurvePart[]; readonly frame: PlaneFrame }) => (
  <g>
    {parts.map(({ name, curve, kinks }, i) => {
      const places = Array.from(curve.x, (x, at) => [frame.x(x), frame.y(curve.y[at] ?? Number.NaN)] as const);
      const { stroke } = lookOf(i);
      const label = labelPlace(places, frame, (i + 0.5) / parts.length);
      return (
        <g key={name}>
          <path className={styles.part} d={linePath(places)} {...lookOf(i)} />
          <Bends name={name} kinks={Array.from(kinks)} frame={frame} stroke={stroke} row={i % 3} />
          {label && (
            <text className={styles.partName} x={label[0]} y={label[1] + (i % 2 === 0 ? -4 : 12)} textAnchor="middle" fill={stroke}>
              {name}
            </text>
          )}
        </g>
      );
    })}
  </g>
);

interface BendsProps {
  readonly name: string;
  readonly kinks: readonly number[];
  readonly frame: PlaneFrame;
  readonly stroke: string;
  /** How far from the top its names stand: those of neighbors would cover each other. */
  readonly row: number;
}

const Bends = ({ name, kinks, frame, stroke, row }: BendsProps) =>
  kinks.map((at) => (
    <g key={at}>
      <path className={styles.bend} d={`M${frame.x(at)} ${frame.top}V${frame.bottom}`} stroke={stroke} />
      <circle cx={frame.x(at)} cy={frame.y(0)} r={3.5} fill="var(--panel)" stroke={stroke} strokeWidth={2}>
        <title>{messages.bends(name, formatNumber(at, 3))}</title>
      </circle>
      <text className={styles.partName} x={frame.x(at) + 3} y={frame.top + 10 + 11 * row} fill={stroke}>
        {name.slice(name.indexOf('['))}
      </text>
    </g>
  ));

type Place = readonly [x: number, y: number];

/** Of the places that are seen the one nearest to a share of the width: names of several lines stand apart. */
function labelPlace(places: readonly Place[], { left, right, top, bottom }: PlaneFrame, share: number): Place | undefined {
  const wanted = left + (right - left) * (0.12 + 0.76 * share);
  const seen = places.filter(([x, y]) => x > left + 20 && x < right - 20 && y > top + 14 && y < bottom - 2);
  return seen.length === 0 ? undefined : seen.reduce((best, one) => (Math.abs(one[0] - wanted) < Math.abs(best[0] - wanted) ? one : best));
}
