/** What has come in from a run: every step in its records, and thinned for the charts. Outside of zustand, since it grows with every step. */
import { createThinRows, createThinSeries, type ThinRows, type ThinSeries } from '../../lib/series.ts';
import type { StepMetrics, TestFigures } from '../../training/shared/protocol.ts';
import type { Snapshot } from '../../training/shared/views.ts';
import type { CurvePoint, MetricsState, QuantileRow, RateMark } from './metrics.ts';
import { Records } from './records.ts';

interface TensorStream {
  readonly rows: ThinRows<QuantileRow>;
  readonly values: ThinRows<{ readonly step: number; readonly values: readonly number[] }>;
}

/** What follows from the records alone, and is made anew when they are cut. */
const freshCurves = () => ({
  loss: createThinSeries(200),
  accuracy: createThinSeries(200),
  tests: createThinRows<TestFigures>(256),
  marks: createThinRows<RateMark>(64),
  lr: undefined as number | undefined,
});

export class Stream {
  readonly records = new Records();
  #curves = freshCurves();
  readonly #tensors = new Map<string, TensorStream>();
  #snapshot: Snapshot | undefined;
  #samplesPerSecond = 0;

  /** Takes new steps in. Where they begin before the end, the run went back and counts those steps anew. */
  addMetrics(samples: StepMetrics): void {
    if (samples.losses.length > 0 && samples.firstStep <= this.records.steps) this.cut(samples.firstStep - 1);
    const from = this.records.steps;
    this.records.append(samples);
    this.#samplesPerSecond = samples.samplesPerSecond;
    this.#draw(from, samples.tests);
  }

  /** Takes in how the parameters are now. Pictures of later steps are of a way that was given up. */
  addSnapshot(snapshot: Snapshot): void {
    this.#snapshot = snapshot;
    this.#cutPictures(snapshot.step - 1);
    const { step, views } = snapshot;
    for (const [name, { quantiles }] of views.parameters ?? []) this.#tensor(name).rows.append({ step, q: quantiles });
    for (const [name, values] of views.values ?? []) this.#tensor(name).values.append({ step, values: [...values] });
  }

  /** Forgets all that came after a step; the curves are as if it had never been. */
  cut(step: number): void {
    this.records.cut(step);
    this.#curves = freshCurves();
    this.#samplesPerSecond = 0;
    this.#draw(0, this.records.tests.values());
    this.#cutPictures(step);
    if (this.#snapshot && this.#snapshot.step > step) this.#snapshot = undefined;
  }

  /** All of it as the page shows it, in copies. */
  view(): MetricsState {
    const loss = curve(this.#curves.loss);
    return {
      latest: this.#latest(),
      test: this.#curves.tests.last,
      loss,
      accuracy: curve(this.#curves.accuracy),
      tests: this.#curves.tests.rows(),
      marks: this.#curves.marks.rows(),
      lossTrail: loss.map(({ smooth }) => smooth),
      stepsPerEpoch: this.records.stepsPerEpoch,
      tensors: new Map([...this.#tensors].map(([name, { rows, values }]) => [name, { rows: rows.rows(), values: values.rows() }])),
      snapshot: this.#snapshot,
    };
  }

  /** Puts the recorded steps after the first `from` on the curves. */
  #draw(from: number, tests: Iterable<TestFigures>): void {
    const { lrs, losses, accuracies, steps } = this.records;
    for (let index = from; index < steps; index++) {
      const accuracy = accuracies.at(index);
      this.#curves.loss.append(index + 1, losses.at(index));
      if (!Number.isNaN(accuracy)) this.#curves.accuracy.append(index + 1, accuracy);
      this.#markRate(index + 1, lrs.at(index));
    }
    for (const test of tests) this.#curves.tests.append(test);
  }

  #tensor(name: string): TensorStream {
    const tensor = this.#tensors.get(name) ?? { rows: createThinRows<QuantileRow>(100), values: createThinRows(100) };
    this.#tensors.set(name, tensor);
    return tensor;
  }

  #markRate(step: number, lr: number): void {
    const before = this.#curves.lr;
    if (before !== undefined && before !== lr) this.#curves.marks.append({ step, from: before, to: lr });
    this.#curves.lr = lr;
  }

  #cutPictures(step: number): void {
    for (const { rows, values } of this.#tensors.values()) {
      if ((rows.last?.step ?? 0) > step) rows.keep((row) => row.step <= step);
      if ((values.last?.step ?? 0) > step) values.keep((row) => row.step <= step);
    }
  }

  #latest(): MetricsState['latest'] {
    const { lrs, losses, accuracies, steps, stepsPerEpoch } = this.records;
    if (steps === 0) return undefined;
    const accuracy = accuracies.at(steps - 1);
    return {
      step: steps,
      epoch: stepsPerEpoch > 0 ? steps / stepsPerEpoch : 0,
      loss: losses.at(steps - 1),
      accuracy: Number.isNaN(accuracy) ? null : accuracy,
      lr: lrs.at(steps - 1),
      samplesPerSecond: this.#samplesPerSecond,
    };
  }
}

const curve = (series: ThinSeries): CurvePoint[] =>
  series
    .buckets()
    .map(({ firstStep, lastStep, min, max, mean, smooth }) => ({ firstStep, step: lastStep, low: min, high: max, mean, smooth }));
