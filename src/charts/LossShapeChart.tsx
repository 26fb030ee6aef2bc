/** The loss of one number over what is predicted, beside other losses, with the prediction on it and the slope there. Props in. */
import { ticks } from 'd3-array';
import { type ReactNode, useId } from 'react';
import { formatNumber } from '../lib/numbers.ts';
import type { PlaneFrame, Range } from '../lib/plane.ts';
import styles from './ChartFrame.module.css';
import { ChartFrame } from './ChartFrame.tsx';
import { spreadNames } from './lineNames.ts';
import { messages } from './messages.ts';
import { NumbersTable, useAsNumbers } from './NumbersTable.tsx';
import { PlaneAxes } from './PlaneAxes.tsx';
import { planeFrame } from './planeFrame.ts';
import type { TipText } from './tips.ts';
import type { Size } from './useSize.ts';

export interface LossCurve {
  /** Short, as it stands at the end of its line. */
  readonly name: string;
  readonly of: (yPred: number) => number;
}

export interface LossShapeChartProps {
  readonly title: string;
  /** The loss of the network first, then those beside it. */
  readonly curves: readonly LossCurve[];
  /** What should come out, and what does. */
  readonly yTrue: number;
  readonly yPred: number;
  /** ∂L/∂ŷ of the first curve there. */
  readonly slope: number;
  /** Of the predictions that are shown. */
  readonly range: Range;
  readonly actions?: ReactNode;
  /** Shown in place of the plot. */
  readonly empty?: string | undefined;
}

/** Points of a line, and how those of other losses are told apart. */
const POINTS = 161;
const DASHES = ['7 3', '2 3', '9 3 2 3', '1 5'];
const NAMES_ROOM = 66;

export function LossShapeChart(props: LossShapeChartProps) {
  const { title, actions, empty } = props;
  const asNumbers = useAsNumbers();
  return (
    <ChartFrame title={title} actions={actions} empty={empty}>
      {(size) =>
        asNumbers ? <NumbersTable summary={summaryOf(props)} head="ŷ" texts={numbersOf(props)} /> : <Picture {...props} size={size} />
      }
    </ChartFrame>
  );
}

function Picture(props: LossShapeChartProps & { readonly size: Size }) {
  const { curves, yTrue, yPred, slope, range, size } = props;
  const clip = useId();
  const main = curves[0];
  if (!main) return null;
  const highest = Math.max(main.of(range[0]), main.of(range[1]), 1e-6);
  const lowest = Math.min(0, main.of(range[0]), main.of(range[1]));
  const frame = planeFrame(size, range, [lowest - 0.04 * (highest - lowest), highest + 0.15 * (highest - lowest)], NAMES_ROOM);
  const { left, top, right, bottom } = frame;
  const at: Place = [yPred, main.of(yPred)];
  return (
    <svg width={size.width} height={size.height} role="img" aria-label={summaryOf(props)}>
      <clipPath id={clip}>
        <rect x={left} y={top} width={right - left} height={bottom - top} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <path d={`M${frame.x(yTrue)} ${top}V${bottom}`} stroke="var(--data)" strokeDasharray="2 2" fill="none" />
        {curves.map((curve, i) => (
          <path key={curve.name} d={lineOf(curve, range, frame)} fill="none" {...lookOf(i)} />
        ))}
        <path d={tangent(at, slope, frame)} stroke="var(--accent)" strokeWidth={2} fill="none" />
        <path d={`M${frame.x(yPred)} ${frame.y(at[1])}V${bottom}`} stroke="var(--text)" strokeDasharray="2 2" fill="none" />
        <circle cx={frame.x(yPred)} cy={frame.y(at[1])} r={5} fill="var(--text)" stroke="var(--panel)" strokeWidth={2} />
        <text className={styles.words} x={frame.x(yTrue) + 5} y={top + 12}>
          {`y = ${formatNumber(yTrue)}`}
        </text>
      </g>
      <PlaneAxes frame={frame} names={['ŷ', 'L']} />
      <Names curves={curves} range={range} frame={frame} />
    </svg>
  );
}

type Place = readonly [x: number, y: number];

const lookOf = (i: number) =>
  i === 0
    ? { stroke: 'var(--loss)', strokeWidth: 2.5 }
    : { stroke: 'var(--muted)', strokeWidth: 1.5, strokeDasharray: DASHES[(i - 1) % DASHES.length] };

const lineOf = ({ of }: LossCurve, [from, to]: Range, frame: PlaneFrame): string => {
  const places = Array.from({ length: POINTS }, (_, i) => from + ((to - from) * i) / (POINTS - 1))
    .map((x): Place => [x, of(x)])
    .filter(([, y]) => Number.isFinite(y));
  return places.length > 0 ? `M${places.map(([x, y]) => `${frame.x(x).toFixed(1)} ${frame.y(y).toFixed(1)}`).join('L')}` : '';
};

/** A straight line through a place, of one length in pixels whatever its slope. */
function tangent([x, y]: Place, slope: number, frame: PlaneFrame): string {
  const [dx, dy] = [frame.x(x + 1) - frame.x(x), frame.y(y + slope) - frame.y(y)];
  const share = 34 / Math.hypot(dx, dy);
  return Number.isFinite(share)
    ? `M${frame.x(x) - dx * share} ${frame.y(y) - dy * share}L${frame.x(x) + dx * share} ${frame.y(y) + dy * share}`
    : '';
}

/** Each name at the right end of its line. */
function Names({ curves, range, frame }: { readonly curves: readonly LossCurve[]; readonly range: Range; readonly frame: PlaneFrame }) {
  const ends = curves.map(({ of }) => Math.max(frame.top, frame.y(of(range[1]))));
  const heights = spreadNames(ends, 14, frame.top + 6, frame.bottom);
  return (
    <g className={styles.names}>
      {curves.map(({ name }, i) => (
        <text key={name} x={frame.right + 5} y={(heights[i] ?? 0) + 4} fill={lookOf(i).stroke} fontWeight={i === 0 ? 650 : 400}>
          {name}
        </text>
      ))}
    </g>
  );
}

/** Every loss at predictions at even distances. */
const numbersOf = ({ curves, range: [from, to] }: LossShapeChartProps): readonly TipText[] =>
  ticks(from, to, 20).map((x) => ({
    caption: formatNumber(x),
    rows: curves.map(({ name, of }) => ({ name, value: formatNumber(of(x)) })),
  }));

function summaryOf({ curves, yTrue, yPred, slope }: LossShapeChartProps): string {
  const [main, ...others] = curves;
  const loss = (curve: LossCurve) => `${curve.name} ${formatNumber(curve.of(yPred))}`;
  if (!main) return '';
  const summary = messages.lossShape.summary(formatNumber(yTrue), formatNumber(yPred), loss(main), formatNumber(slope));
  return others.length > 0 ? `${summary} ${messages.lossShape.others(others.map(loss).join(', '))}` : summary;
}
