/** The way of a run over a map: a line from step to step, where it stands, and a moment that is shown. */
import type { PlaneFrame } from '../lib/plane.ts';
import styles from './ChartFrame.module.css';
import { messages } from './messages.ts';

export interface PathPoint {
  /** Steps taken. */
  readonly step: number;
  readonly x: number;
  readonly y: number;
  /** Where the point stands for several steps up to that one: between which numbers they lay. */
  readonly low?: readonly [x: number, y: number];
  readonly high?: readonly [x: number, y: number];
}

export interface LandscapePathProps {
  readonly frame: PlaneFrame;
  readonly path: readonly PathPoint[];
  readonly isEveryStep: boolean;
  readonly here: PathPoint | undefined;
  readonly moment: PathPoint | undefined;
}

/** More dots than this would hide the line. */
const MOST_DOTS = 60;

export function LandscapePath({ frame, path, isEveryStep, here, moment }: LandscapePathProps) {
  const places = path.map(({ x, y }) => `${frame.x(x).toFixed(1)} ${frame.y(y).toFixed(1)}`);
  const line = places.length > 0 ? `M${places.join('L')}` : '';
  const dots = places.length <= MOST_DOTS ? places.map((place) => `M${place}h0`).join('') : '';
  return (
    <g>
      {path.map(({ step, low, high }) => low && high && <Box key={step} frame={frame} low={low} high={high} />)}
      <path className={styles.halo} d={line} />
      <path className={styles.path} d={line} strokeDasharray={isEveryStep ? undefined : '3 3'} />
      <path className={styles.pathDots} d={dots} />
      {here && <Stand frame={frame} point={here} color="var(--text)" words={moment ? messages.now : stepWords(here)} />}
      {moment && <Stand frame={frame} point={moment} color="var(--accent)" words={stepWords(moment)} />}
    </g>
  );
}

const stepWords = ({ step }: PathPoint): string => messages.step(step);

interface BoxProps {
  readonly frame: PlaneFrame;
  readonly low: readonly [number, number];
  readonly high: readonly [number, number];
}

/** Between which numbers several steps lay that share a point of the path. */
const Box = ({ frame, low, high }: BoxProps) => (
  <rect
    x={frame.x(low[0])}
    y={frame.y(high[1])}
    width={Math.max(0, frame.x(high[0]) - frame.x(low[0]))}
    height={Math.max(0, frame.y(low[1]) - frame.y(high[1]))}
    fill="var(--text)"
    fillOpacity={0.06}
  />
);

interface StandProps {
  readonly frame: PlaneFrame;
  readonly point: PathPoint;
  readonly color: string;
  readonly words: string;
}

function Stand({ frame, point, color, words }: StandProps) {
  const [x, y] = [frame.x(point.x), frame.y(point.y)];
  const isRight = x > (frame.left + frame.right) / 2;
  return (
    <g>
      <circle cx={x} cy={y} r={5} fill={color} stroke="var(--panel)" strokeWidth={2} />
      <text className={styles.words} x={isRight ? x - 9 : x + 9} y={Math.max(frame.top + 26, y - 6)} textAnchor={isRight ? 'end' : 'start'}>
        {words}
      </text>
    </g>
  );
}
