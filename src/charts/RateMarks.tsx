/** Where the learning rate changed, and where the numbers ended: upright lines with their words. */
import { DefaultZIndexes, usePlotArea, useXAxisScale, ZIndexLayer } from 'recharts';
import styles from './ChartFrame.module.css';
import { mergeMarks, placeMarks } from './marks.ts';
import { messages } from './messages.ts';
import type { LrMark } from './points.ts';

/** Where the good numbers end, and what is said there. */
export interface BadEnd {
  readonly step: number;
  readonly words: string;
}

export interface RateMarksProps {
  readonly marks: readonly LrMark[];
  readonly lastStep: number;
  readonly end?: BadEnd | undefined;
  /** The figures farthest above and below the axis, where it stops short of them. */
  readonly above?: string | undefined;
  readonly below?: string | undefined;
}

/** Marks closer than this share of the axis are one. */
const LEAST_GAP = 0.02;
/** How far above the plot the words stand; the plot leaves `WORDS_ROOM` for them. */
const WORDS_UP = 5;
export const WORDS_ROOM = 18;
/** Pixels that the words about the figure above take. */
const ABOVE_WIDTH = 110;

export function RateMarks({ marks, lastStep, end, above, below }: RateMarksProps) {
  const area = usePlotArea();
  const scale = useXAxisScale();
  if (!area || !scale || area.width <= 0) return null;
  const x = (step: number) => scale(step) ?? area.x;
  const [top, bottom, right] = [area.y, area.y + area.height, area.x + area.width];
  const left = above === undefined ? area.x : area.x + ABOVE_WIDTH;
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.label}>
      {above !== undefined && <Words x={area.x - 4} y={top - WORDS_UP} side="right" text={messages.upTo(above)} />}
      {below !== undefined && <Words x={area.x} y={bottom - WORDS_UP - 6} side="right" text={messages.downTo(below)} />}
      {placeMarks(mergeMarks(marks, lastStep * LEAST_GAP), x, left, right + WORDS_UP).map((mark) => (
        <g key={mark.step}>
          <path className={styles.mark} d={`M${mark.x} ${top - (mark.text === undefined ? 0 : 16)}V${bottom}`} />
          {mark.text !== undefined && <Words x={mark.x} y={top - WORDS_UP} side={mark.side} text={mark.text} />}
        </g>
      ))}
      {end !== undefined && (
        <g>
          <path className={styles.bad} d={`M${x(end.step)} ${top}V${bottom}`} />
          <Words x={x(end.step)} y={top + 14} side={x(end.step) > (area.x + right) / 2 ? 'left' : 'right'} text={end.words} bad />
        </g>
      )}
    </ZIndexLayer>
  );
}

interface WordsProps {
  readonly x: number;
  readonly y: number;
  readonly side: 'left' | 'right';
  readonly text: string;
  readonly bad?: boolean;
}

const Words = ({ x, y, side, text, bad = false }: WordsProps) => (
  <text
    className={bad ? `${styles.words} ${styles.badWords}` : styles.words}
    x={side === 'right' ? x + 4 : x - 4}
    y={y}
    textAnchor={side === 'right' ? 'start' : 'end'}
  >
    {text}
  </text>
);
