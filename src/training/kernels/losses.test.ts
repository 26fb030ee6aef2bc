/** Every loss and its gradient against plain TypeScript, for any number of samples and classes, and where numbers are extreme. */
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Address, CLASS_RESULT_BYTES, type Kernels, NONE } from './kernels.ts';
import { createHarness, type Harness } from './testing/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness();
});
beforeEach(() => harness.clear());

const numbers = (count: number, seed: number, size = 3) => Float32Array.from({ length: count }, (_, i) => Math.sin(seed + i * 1.3) * size);
const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 6));

/** Loss, gradient and how many are right, row by row in float64. */
function crossEntropy(rows: number, classes: number, logits: Float32Array, targets: Float32Array) {
  let [loss, correct] = [0, 0];
  const gradient: number[] = [];
  for (let row = 0; row < rows; row++) {
    const x = [...logits.slice(row * classes, (row + 1) * classes)];
    const target = [...targets.slice(row * classes, (row + 1) * classes)];
    const most = Math.max(...x);
    const logSum = most + Math.log(x.reduce((sum, v) => sum + Math.exp(v - most), 0));
    loss += target.reduce((sum, t, j) => sum + t * (logSum - (x[j] ?? 0)), 0) / rows;
    gradient.push(...x.map((v, j) => (Math.exp(v - logSum) - (target[j] ?? 0)) / rows));
    correct += Number(x.indexOf(most) === target.indexOf(Math.max(...target)));
  }
  return { loss, correct, gradient };
}

test('cross entropy, with its gradient and without', () => {
  const shapes = fc.tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.oneof(fc.constantFrom(1, 2, 3, 4, 5, 8, 10), fc.integer({ min: 1, max: 40 })),
    fc.nat(99),
  );
  fc.assert(
    fc.property(shapes, ([rows, classes, seed]) => {
      harness.clear();
      const size = rows * classes;
      const x = numbers(size, seed, 6);
      const labels = Array.from({ length: rows }, (_, i) => (seed + 7 * i) % classes);
      const rowsOf1 = Float32Array.from({ length: size }, (_, i) => Number(labels[Math.floor(i / classes)] === i % classes));
      const logits = harness.floats(x);
      const ofLabels = harness.words(labels);
      const a = harness.room(size);
      const results = [0, 0].map(() => harness.room(CLASS_RESULT_BYTES / 4)) as [number, number];
      harness.kernels.softmaxCrossEntropy(rows, classes, logits, ofLabels, a, results[0]);
      harness.kernels.softmaxCrossEntropy(rows, classes, logits, ofLabels, NONE, results[1]);
      const wanted = crossEntropy(rows, classes, x, rowsOf1);
      for (const result of results) {
        expect(Math.abs(harness.doubleAt(result) - wanted.loss)).toBeLessThan(1e-6 * Math.max(1, wanted.loss));
        expect(harness.wordsAt(result + 8, 1)[0]).toBe(wanted.correct);
      }
      expect([...harness.floatsAt(a, size)]).toEqual(close(wanted.gradient));
      harness.kernels.softmaxCrossEntropy(rows, classes, logits, ofLabels, logits, results[1]);
      expect(harness.floatsAt(logits, size)).toEqual(harness.floatsAt(a, size));
      expect(harness.harm()).toBe(0);
    }),
    { numRuns: 60, seed: 1 },
  );
});

test('cross entropy is exact for logits far apart, and says NaN for NaN', () => {
  const loss = (logits: number[], label: number) => {
    const result = harness.room(4);
    harness.kernels.softmaxCrossEntropy(1, logits.length, harness.floats(logits), harness.words([label]), NONE, result);
    return harness.doubleAt(result);
  };
  expect(loss([1000, 0], 0)).toBe(0);
  expect(loss([0, 1000], 0)).toBe(1000);
  expect(loss([3e38, -3e38], 1)).toBeGreaterThan(3e38);
  expect(loss([Number.NaN, 1], 1)).toBeNaN();
  expect(loss([1, 1, 1, 1, 1, Number.NaN], 1)).toBeNaN();
  expect(loss([Number.POSITIVE_INFINITY, 1], 0)).toBeNaN();
});

interface ErrorLoss {
  readonly of: (e: number) => number;
  readonly slope: (e: number) => number;
  run(kernels: Kernels, n: number, ...places: readonly [Address, Address, Address, Address]): void;
}

const smooth = (beta: number): ErrorLoss => ({
  of: (e) => (Math.abs(e) < beta ? (0.5 * e * e) / beta : Math.abs(e) - 0.5 * beta),
  slope: (e) => (Math.abs(e) < beta ? e / beta : Math.sign(e)),
  run: (kernels, n, ...places) => kernels.smoothL1(n, ...places, beta),
});
const huber = (delta: number): ErrorLoss => ({
  of: (e) => (Math.abs(e) < delta ? 0.5 * e * e : delta * (Math.abs(e) - 0.5 * delta)),
  slope: (e) => (Math.abs(e) < delta ? e : delta * Math.sign(e)),
  run: (kernels, n, ...places) => kernels.huber(n, ...places, delta),
});

const ERRORS: Record<string, ErrorLoss> = {
  meanSquared: { of: (e) => e * e, slope: (e) => 2 * e, run: (kernels, ...given) => kernels.meanSquared(...given) },
  meanAbsolute: { of: Math.abs, slope: Math.sign, run: (kernels, ...given) => kernels.meanAbsolute(...given) },
  smoothL1: smooth(1),
  'smoothL1, beta 0.25': smooth(0.25),
  'smoothL1, beta 3': smooth(3),
  'smoothL1, beta 0': smooth(0),
  huber: huber(1),
  'huber, delta 0.25': huber(0.25),
  'huber, delta 3': huber(3),
};

describe.each(Object.entries(ERRORS))('%s', (_, { of, slope, run }) => {
  test.each([1, 2, 3, 4, 7, 16, 65])('over %i numbers', (n) => {
    const [output, target] = [numbers(n, 3), numbers(n, 4, 2)];
    const [d, result, again] = [harness.room(n), harness.room(2), harness.room(2)];
    run(harness.kernels, n, harness.floats(output), harness.floats(target), d, result);
    run(harness.kernels, n, harness.floats(output), harness.floats(target), NONE, again);
    const errors = [...output].map((value, i) => value - (target[i] ?? 0));
    expect(harness.doubleAt(result)).toBeCloseTo(errors.reduce((sum, e) => sum + of(e), 0) / n, 6);
    expect(harness.doubleAt(again)).toBe(harness.doubleAt(result));
    expect([...harness.floatsAt(d, n)]).toEqual(close(errors.map((e) => slope(e) / n)));
    expect(harness.harm()).toBe(0);
  });

  test('no gradient where output and target are equal; NaN stays', () => {
    const [d, result] = [harness.room(2), harness.room(2)];
    run(harness.kernels, 2, harness.floats([2, Number.NaN]), harness.floats([2, 0]), d, result);
    expect([...harness.floatsAt(d, 2)]).toEqual([0, Number.NaN]);
    expect(harness.doubleAt(result)).toBeNaN();
  });
});
