/** A run's curves as charts draw them, thinned as they grow. What follows from the records alone is made anew when they are cut. */
import { createThinRows, createThinSeries, type ThinSeries } from '../../lib/series.ts';
import { smoothed } from '../../lib/smoothing.ts';
import type { TestFigures } from '../../training/shared/protocol.ts';
import type { CurvePoint, RateRange } from './metrics.ts';
import type { Records } from './records.ts';

/** Points that a chart has room for. */
export const POINTS = 200;

export interface Curves {
  /** Puts the recorded steps after the first `from` on the curves, and these tests. */
  draw(records: Records, from: number, tests: Iterable<TestFigures>): void;
  loss(): readonly CurvePoint[];
  accuracy(): readonly CurvePoint[];
  rates(): readonly RateRange[];
  tests(): readonly TestFigures[];
  /** The newest test. */
  readonly test: TestFigures | undefined;
}

export function createCurves(): Curves {
  const [loss, accuracy, rates] = [createThinSeries(POINTS), createThinSeries(POINTS), createThinSeries(POINTS)];
  const tests = createThinRows<TestFigures>(256);
  return {
    draw(records, from, newTests) {
      for (let index = from; index < records.steps; index++) {
        const record = records.at(index);
        loss.append(index + 1, record.loss);
        rates.append(index + 1, record.lr);
        if (!Number.isNaN(record.accuracy)) accuracy.append(index + 1, record.accuracy);
      }
      for (const test of newTests) tests.append(test);
    },
    loss: () => pointsOf(loss),
    accuracy: () => pointsOf(accuracy),
    rates: () => rates.buckets().map(({ firstStep, lastStep, min, max }) => ({ firstStep, step: lastStep, low: min, high: max })),
    tests: () => tests.rows(),
    get test() {
      return tests.last;
    },
  };
}

function pointsOf(series: ThinSeries): CurvePoint[] {
  const buckets = series.buckets();
  const line = smoothed(buckets);
  return buckets.map(({ firstStep, lastStep, min, max, mean }, i) => {
    const smooth = line[i] ?? Number.NaN;
    return { firstStep, step: lastStep, low: min, high: max, mean, smooth };
  });
}
