/** Changes of the learning rate as marks on a chart: few enough to read. Pure. */
import { formatRate } from '../lib/numbers.ts';
import type { LrMark } from './points.ts';

/** `0.1 → 0.05` */
export const markText = ({ from, to }: LrMark): string => `${formatRate(from)} → ${formatRate(to)}`;

/** Marks less than `gap` steps apart as one, from the first rate to the last; gone where that changes nothing. */
export function mergeMarks(marks: readonly LrMark[], gap: number): readonly LrMark[] {
  const merged: LrMark[] = [];
  let lastStep = Number.NEGATIVE_INFINITY;
  for (const mark of marks) {
    const former = merged.at(-1);
    if (former && mark.step - lastStep < gap) merged[merged.length - 1] = { ...former, to: mark.to };
    else merged.push({ step: mark.step, from: mark.from, to: mark.to });
    lastStep = mark.step;
  }
  return merged.filter(({ from, to }) => from !== to);
}

export interface PlacedMark {
  readonly step: number;
  readonly x: number;
  /** Undefined where there is no room for words. */
  readonly text: string | undefined;
  readonly side: 'left' | 'right';
}

/** Pixels that one character of a mark's text takes, rather too many than too few. */
const CHARACTER = 6.6;
const PADDING = 6;

/**
 * Marks with their words where there is room, the newest first in line: at the right of the line, or at its left where
 * the plot ends.
 * @param x pixels from the step; `left` and `right` are the ends of the plot in pixels
 */
export function placeMarks(marks: readonly LrMark[], x: (step: number) => number, left: number, right: number): readonly PlacedMark[] {
  let limit = right;
  const placed: PlacedMark[] = [];
  for (const mark of [...marks].reverse()) {
    const at = x(mark.step);
    const text = markText(mark);
    const width = text.length * CHARACTER + PADDING;
    const isRight = at + width <= limit;
    const isLeft = !isRight && at <= limit && at - width >= left;
    placed.push({ step: mark.step, x: at, text: isRight || isLeft ? text : undefined, side: isLeft ? 'left' : 'right' });
    limit = Math.min(limit, isLeft ? at - width : at);
  }
  return placed.reverse();
}
