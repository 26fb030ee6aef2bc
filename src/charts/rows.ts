/** The rows that a step chart draws: points and tests side by side, in fresh objects because recharts freezes what it gets. */
import type { Axis } from './axes.ts';
import type { BandRow } from './Band.tsx';
import type { StepPoint } from './points.ts';

/** Null where nothing is to be drawn: no such figure at this step, or one that the axis cannot show. */
export interface StepRow extends BandRow {
  readonly smooth: number | null;
  readonly test: number | null;
  /** The figures as they were, for the tooltip; undefined in a row that is a test only. */
  readonly raw: { readonly low: number; readonly high: number; readonly mean: number; readonly smooth: number } | undefined;
  /** The step of the test, which may lie within the bucket. */
  readonly testStep: number | undefined;
  readonly testValue: number | undefined;
}

export interface TestValue {
  readonly step: number;
  readonly value: number;
}

/** A number as an axis can show it: null if it cannot, brought near if it lies far outside. */
export type Show = (value: number) => number | null;

/** What an axis can show; numbers far outside are brought near, because SVG has no room for 1e30 pixels. */
export function showOn(axis: Axis): Show {
  const reach = reachOn(axis);
  const { scale, placeOf = same } = axis;
  return scale === 'log' ? (value) => (placeOf(value) > 0 ? reach(value) : null) : reach;
}

/** The same for the ends of a band: one that a log axis has no place for lies beyond the end of it. */
export function reachOn({ scale, domain: [low, high], placeOf = same }: Axis): Show {
  const [least, most] = scale === 'log' ? [low / 10, high * 10] : [low - (high - low), high + (high - low)];
  return (value) => (Number.isFinite(value) ? Math.min(Math.max(placeOf(value), least), most) : null);
}

const same = (value: number): number => value;

/** Points with each test put to the bucket it falls in; a test beyond all buckets gets a row of its own. */
export function stepRows(points: readonly StepPoint[], tests: readonly TestValue[], axis: Axis): StepRow[] {
  const [show, reach] = [showOn(axis), reachOn(axis)];
  const rows: StepRow[] = [];
  const waiting = [...tests];
  const takeUpTo = (step: number) => waiting.splice(0, waiting.filter((test) => test.step <= step).length);
  for (const point of points) {
    const first = point.firstStep ?? point.step;
    for (const test of takeUpTo(first - 1)) rows.push(testRow(test, show));
    rows.push(pointRow(point, first, takeUpTo(point.step).at(-1), show, reach));
  }
  for (const test of waiting) rows.push(testRow(test, show));
  return rows;
}

function pointRow(point: StepPoint, firstStep: number, test: TestValue | undefined, show: Show, reach: Show): StepRow {
  const { step, low, high, mean, smooth } = point;
  const [bottom, top] = [reach(low), reach(high)];
  return {
    step,
    firstStep,
    band: bottom === null || top === null ? null : [bottom, top],
    mean: show(mean),
    smooth: show(smooth),
    test: test ? show(test.value) : null,
    raw: { low, high, mean, smooth },
    testStep: test?.step,
    testValue: test?.value,
  };
}

function testRow({ step, value }: TestValue, show: Show): StepRow {
  const nothing = { band: null, mean: null, smooth: null, raw: undefined };
  return { ...nothing, step, firstStep: step, test: show(value), testStep: step, testValue: value };
}

/** The steps at which a figure came to where a log axis has no place for it: it may have been drawn above that in the same bucket. */
export const placelessSteps = (points: readonly StepPoint[], { scale, placeOf = same }: Axis): readonly number[] =>
  scale === 'log' ? points.filter(({ low, high }) => [low, high].some((end) => placeOf(end) <= 0)).map(({ step }) => step) : [];

/** The first step whose figure is no number any more, from which nothing finite follows; undefined in a run that is well. */
export function firstBadStep(points: readonly StepPoint[]): number | undefined {
  const lastGood = points.findLastIndex((point) => Number.isFinite(point.mean));
  const bad = points[lastGood + 1];
  return bad && (bad.firstStep ?? bad.step);
}
