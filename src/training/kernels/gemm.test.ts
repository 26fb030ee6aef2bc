/** Matrix products and Linear against plain loops in float64, for shapes with every kind of rest. */
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ACTIVATION_CODES, GEMM, NONE } from './kernels.ts';
import { createHarness, type Harness } from './testing/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness();
});
beforeEach(() => harness.clear());

const length = fc.oneof(fc.constantFrom(1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31), fc.integer({ min: 1, max: 40 }));
const numbers = (count: number, seed: number) => Float32Array.from({ length: count }, (_, i) => Math.sin(seed + 1.7 * i) * 2);

/** A matrix by its elements, row by row, as it is meant, not as it is stored. */
function product(m: number, n: number, k: number, a: (i: number, l: number) => number, b: (l: number, j: number) => number): number[] {
  return Array.from({ length: m * n }, (_, at) => {
    let sum = 0;
    for (let l = 0; l < k; l++) sum += a(Math.floor(at / n), l) * b(l, at % n);
    return sum;
  });
}

function expectClose(got: Float32Array, wanted: readonly number[], terms: number): void {
  const worst = wanted.reduce((most, value, i) => Math.max(most, Math.abs((got[i] ?? Number.NaN) - value)), 0);
  expect(worst).toBeLessThanOrEqual(16 * terms * 2 ** -23);
  expect([...got].every(Number.isFinite)).toBe(true);
}

describe.each([
  ['A·B', GEMM.plain],
  ['Aᵀ·B', GEMM.aTransposed],
  ['A·Bᵀ', GEMM.bTransposed],
  ['Aᵀ·Bᵀ', GEMM.aTransposed + GEMM.bTransposed],
])('%s', (_, flags) => {
  const check = (m: number, n: number, k: number, spare: number, isAdded: boolean) => {
    harness.clear();
    const aStride = (flags & GEMM.aTransposed ? m : k) + spare;
    const bStride = (flags & GEMM.bTransposed ? k : n) + spare;
    const cStride = n + spare;
    const a = numbers((flags & GEMM.aTransposed ? k : m) * aStride, 1);
    const b = numbers((flags & GEMM.bTransposed ? n : k) * bStride, 2);
    const before = numbers(m * cStride, 3);
    const c = harness.floats(before);
    const scratch = harness.room(harness.kernels.gemmScratchBytes() / 4);
    const all = flags + (isAdded ? GEMM.accumulate : 0);
    harness.kernels.gemm(all, m, n, k, harness.floats(a), aStride, harness.floats(b), bStride, c, cStride, scratch);

    const at = (matrix: Float32Array, place: number) => matrix[place] ?? Number.NaN;
    const wanted = product(
      m,
      n,
      k,
      (i, l) => at(a, flags & GEMM.aTransposed ? l * aStride + i : i * aStride + l),
      (l, j) => at(b, flags & GEMM.bTransposed ? j * bStride + l : l * bStride + j),
    );
    const after = harness.floatsAt(c, m * cStride);
    const isInside = (place: number) => place % cStride < n;
    expectClose(
      after.filter((_, place) => isInside(place)),
      wanted.map((value, i) => value + (isAdded ? at(before, Math.floor(i / n) * cStride + (i % n)) : 0)),
      k + 1,
    );
    expect(after.filter((_, place) => !isInside(place))).toEqual(before.filter((_, place) => !isInside(place)));
    expect(harness.harm()).toBe(0);
  };

  test('any shape, with rows that lie apart or not, written or added', () => {
    fc.assert(
      fc.property(length, length, length, fc.constantFrom(0, 0, 3), fc.boolean(), (m, n, k, spare, isAdded) =>
        check(m, n, k, spare, isAdded),
      ),
      { numRuns: 60, seed: 1 },
    );
  });

  test('more than one block of k, and more panels than are packed at once', () => {
    check(5, 19, 1100, 0, false);
    check(3, 11, 513, 1, true);
    check(6, 300, 130, 0, true);
  });
});

test('Linear adds its bias once, and takes its activation, whatever the depth', () => {
  const leaky = (x: number) => (x > 0 ? x : 0.25 * x);
  const shapes = fc.tuple(length, fc.constantFrom(1, 3, 17, 600), length, fc.boolean());
  fc.assert(
    fc.property(shapes, ([rows, inFeatures, outFeatures, hasBias]) => {
      harness.clear();
      const [x, w, b] = [numbers(rows * inFeatures, 4), numbers(inFeatures * outFeatures, 5), numbers(outFeatures, 6)];
      const addresses = [harness.floats(x), harness.floats(w), hasBias ? harness.floats(b) : NONE] as const;
      const scratch = harness.room(harness.kernels.gemmScratchBytes() / 4);
      const sums = product(
        rows,
        outFeatures,
        inFeatures,
        (i, l) => x[i * inFeatures + l] ?? Number.NaN,
        (l, j) => w[l * outFeatures + j] ?? Number.NaN,
      ).map((sum, i) => sum + (hasBias ? (b[i % outFeatures] ?? Number.NaN) : 0));
      const cases = [
        [ACTIVATION_CODES.none, (v: number) => v],
        [ACTIVATION_CODES.ReLU, (v: number) => Math.max(0, v)],
        [ACTIVATION_CODES.LeakyReLU, leaky],
        [ACTIVATION_CODES.Tanh, Math.tanh],
      ] as const;
      for (const [code, act] of cases) {
        const y = harness.room(rows * outFeatures);
        harness.kernels.linearForward(rows, inFeatures, outFeatures, ...addresses, y, code, 0.25, 0, NONE, scratch);
        expectClose(harness.floatsAt(y, rows * outFeatures), sums.map(act), inFeatures + 1);
      }
      expect(harness.harm()).toBe(0);
    }),
    { numRuns: 40, seed: 2 },
  );
});

test('plain SGD on a weight takes its gradient times the rate off, however many rows there are', () => {
  fc.assert(
    fc.property(length, length, fc.oneof(length, fc.constantFrom(511, 513, 1100)), (m, n, k) => {
      harness.clear();
      const [a, b, w] = [numbers(k * m, 8), numbers(k * n, 9), numbers(m * n, 10)];
      const weight = harness.floats(w);
      const scratch = harness.room(harness.kernels.gemmScratchBytes() / 4);
      harness.kernels.gemmDescent(m, n, k, harness.floats(a), harness.floats(b), weight, 0.25, scratch);
      const gradient = product(
        m,
        n,
        k,
        (i, l) => a[l * m + i] ?? Number.NaN,
        (l, j) => b[l * n + j] ?? Number.NaN,
      );
      expectClose(
        harness.floatsAt(weight, m * n),
        gradient.map((value, i) => (w[i] ?? Number.NaN) - 0.25 * value),
        k + 1,
      );
      expect(harness.harm()).toBe(0);
    }),
    { numRuns: 40, seed: 4 },
  );
});

test('columns are summed', () => {
  fc.assert(
    fc.property(length, length, (rows, width) => {
      harness.clear();
      const x = numbers(rows * width, 7);
      const to = harness.room(width);
      harness.kernels.columnSums(rows, width, harness.floats(x), to);
      const sums = Array.from({ length: width }, (_, j) => x.filter((_, i) => i % width === j).reduce((sum, v) => sum + v, 0));
      expectClose(harness.floatsAt(to, width), sums, rows);
      expect(harness.harm()).toBe(0);
    }),
    { numRuns: 40, seed: 3 },
  );
});
