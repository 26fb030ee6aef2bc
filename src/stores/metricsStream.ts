/** The stream of a run: takes in what the worker says, thins it as it grows, and brings the metrics store up to date a few times a second. Imports lib, training/shared and the metrics store. */
import { ThinRows, ThinSeries } from '../lib/series.ts';
import type { Samples, Snapshot, TestFigures } from '../training/shared/protocol.ts';
import { type CurvePoint, type MetricsState, NO_METRICS, type QuantileRow, type RateMark, useMetrics } from './metrics.ts';

/** What has come in, outside of zustand: it grows with every step, the store shows it a few times a second. */
interface Stream {
  readonly loss: ThinSeries;
  readonly accuracy: ThinSeries;
  readonly tests: ThinRows<TestFigures>;
  readonly marks: ThinRows<RateMark>;
  readonly tensors: Map<string, { rows: ThinRows<QuantileRow>; values: ThinRows<{ step: number; values: number[] }> }>;
  rate: number | undefined;
  latest: MetricsState['latest'];
  test: TestFigures | undefined;
  stepsPerEpoch: number;
  snapshot: Snapshot | undefined;
}

const freshStream = (): Stream => ({
  loss: new ThinSeries(200),
  accuracy: new ThinSeries(200),
  tests: new ThinRows(256),
  marks: new ThinRows(64),
  tensors: new Map(),
  rate: undefined,
  latest: undefined,
  test: undefined,
  stepsPerEpoch: 0,
  snapshot: undefined,
});

let stream = freshStream();

/** Forgets the run before: charts are empty again. */
export function clearMetrics(): void {
  stream = freshStream();
  useMetrics.setState(NO_METRICS);
}

/** Takes new steps in. */
export function queueSamples(samples: Samples): void {
  const { firstStep, rates, losses, accuracies, stepsPerEpoch, samplesPerSecond } = samples;
  for (let i = 0; i < losses.length; i++) {
    const step = firstStep + i;
    stream.loss.append(step, losses[i] as number);
    if (!Number.isNaN(accuracies[i])) stream.accuracy.append(step, accuracies[i] as number);
    markRate(step, rates[i] as number);
  }
  const last = losses.length - 1;
  const accuracy = accuracies[last] as number;
  if (last >= 0)
    stream.latest = {
      step: firstStep + last,
      epoch: stepsPerEpoch > 0 ? (firstStep + last) / stepsPerEpoch : 0,
      loss: losses[last] as number,
      accuracy: Number.isNaN(accuracy) ? null : accuracy,
      rate: rates[last] as number,
      samplesPerSecond,
    };
  for (const test of samples.tests) {
    stream.tests.append(test);
    stream.test = test;
  }
  stream.stepsPerEpoch = stepsPerEpoch;
  showSoon();
}

function markRate(step: number, rate: number): void {
  if (stream.rate !== undefined && stream.rate !== rate) stream.marks.append({ step, from: stream.rate, to: rate });
  stream.rate = rate;
}

/** Takes in how the parameters are now. */
export function queueSnapshot(snapshot: Snapshot): void {
  stream.snapshot = snapshot;
  for (const { name, quantiles, values } of snapshot.tensors) {
    const history = stream.tensors.get(name) ?? { rows: new ThinRows<QuantileRow>(100), values: new ThinRows(100) };
    history.rows.append({ step: snapshot.step, q: quantiles });
    if (values) history.values.append({ step: snapshot.step, values: [...values] });
    stream.tensors.set(name, history);
  }
  showSoon();
}

/** Times a second at which the store is brought up to date: more is not read, and costs the page its smoothness. */
const SHOWN_PER_SECOND = 8;
let waiting = false;

function showSoon(): void {
  if (waiting) return;
  waiting = true;
  // Nobody looks at a hidden page, whose frames stand still: all is shown at once when it is looked at again.
  setTimeout(() => requestAnimationFrame(show), 1000 / SHOWN_PER_SECOND);
}

function show(): void {
  waiting = false;
  const loss = curve(stream.loss);
  useMetrics.setState({
    latest: stream.latest,
    test: stream.test,
    loss,
    accuracy: curve(stream.accuracy),
    tests: stream.tests.rows(),
    marks: stream.marks.rows(),
    lossTrail: loss.map(({ smooth }) => smooth),
    stepsPerEpoch: stream.stepsPerEpoch,
    tensors: new Map([...stream.tensors].map(([name, { rows, values }]) => [name, { rows: rows.rows(), values: values.rows() }])),
    snapshot: stream.snapshot,
  });
}

const curve = (series: ThinSeries): CurvePoint[] =>
  series
    .buckets()
    .map(({ firstStep, lastStep, min, max, mean, smooth }) => ({ firstStep, step: lastStep, low: min, high: max, mean, smooth }));
