/** How the lanes of a race are told apart: a color and a shape for each, in charts and in tables alike. */
import styles from './LaneMark.module.css';

/** Shapes around 0, some nine pixels wide. */
const SHAPES = [
  'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z',
  'M-3.6 -3.6H3.6V3.6H-3.6Z',
  'M0 -4.6L4.6 3.4H-4.6Z',
  'M0 -5L5 0L0 5L-5 0Z',
  'M0 4.6L4.6 -3.4H-4.6Z',
  'M-4.6 -1.6H-1.6V-4.6H1.6V-1.6H4.6V1.6H1.6V4.6H-1.6V1.6H-4.6Z',
  'M0 -5L1.4 -1.6L5 -1.5L2.2 0.9L3.1 4.4L0 2.4L-3.1 4.4L-2.2 0.9L-5 -1.5L-1.4 -1.6Z',
  'M-2 -4.6H2L4.6 -2V2L2 4.6H-2L-4.6 2V-2Z',
] as const;

/** A token of tokens.css. */
export const laneColor = (lane: number): string => `var(--lane-${lane % SHAPES.length})`;

export const LaneMark = ({ lane, x, y }: { readonly lane: number; readonly x: number; readonly y: number }) =>
  Number.isFinite(x) && Number.isFinite(y) ? (
    <path
      d={SHAPES[lane % SHAPES.length]}
      transform={`translate(${x} ${y})`}
      fill={laneColor(lane)}
      stroke="var(--panel)"
      strokeWidth={1}
    />
  ) : null;

/** The same beside words. */
export const LaneSign = ({ lane }: { readonly lane: number }) => (
  <svg className={styles.sign} viewBox="-6 -6 12 12" aria-hidden="true">
    <path d={SHAPES[lane % SHAPES.length]} fill={laneColor(lane)} />
  </svg>
);
