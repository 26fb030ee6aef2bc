/** Copies, sums, products and statistics of buffers against plain loops. */
import fc from 'fast-check';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { createHarness, type Harness } from './testing/harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness();
});
beforeEach(() => harness.clear());

const float = fc.float({ min: -100, max: 100, noNaN: true, noDefaultInfinity: true });
const pairs = fc.array(fc.tuple(float, float), { minLength: 1, maxLength: 41 });
const wild = fc.array(
  fc.oneof({ weight: 8, arbitrary: float }, { weight: 1, arbitrary: fc.constantFrom(Number.NaN, Infinity, -Infinity, 3e38, -0) }),
  {
    minLength: 1,
    maxLength: 41,
  },
);

test('number by number, into a buffer of its own or into the first', () => {
  fc.assert(
    fc.property(pairs, (given) => {
      harness.clear();
      const n = given.length;
      const [a, b, to] = [harness.floats(given.map(([x]) => x)), harness.floats(given.map(([, y]) => y)), harness.room(n)];
      const holds = (wanted: (x: number, y: number) => number, at = to) =>
        expect([...harness.floatsAt(at, n)]).toEqual(given.map(([x, y]) => Math.fround(wanted(x, y))));
      harness.kernels.add(n, a, b, to);
      holds((x, y) => x + y);
      harness.kernels.multiply(n, a, b, to);
      holds((x, y) => x * y);
      harness.kernels.copy(n, a, to);
      holds((x) => x);
      harness.kernels.add(n, a, b, a);
      holds((x, y) => x + y, a);
      expect(harness.harm()).toBe(0);
    }),
    { numRuns: 60, seed: 1 },
  );
});

test('what is finite, and the extremes', () => {
  fc.assert(
    fc.property(wild, (given) => {
      harness.clear();
      const n = given.length;
      const values = Float32Array.from(given);
      const x = harness.floats(values);
      const result = harness.room(2);
      const finite = [...values].filter(Number.isFinite);
      expect(harness.kernels.allFinite(n, x)).toBe(Number(finite.length === n));
      harness.kernels.minMax(n, x, result);
      expect([...harness.floatsAt(result, 2)].map((v) => v + 0)).toEqual([Math.min(...finite) + 0, Math.max(...finite) + 0]);
      expect(harness.harm()).toBe(0);
    }),
    { numRuns: 100, seed: 2 },
  );
});

test('a histogram counts what lies in its range, in the bins of plain arithmetic', () => {
  fc.assert(
    fc.property(wild, float, float, fc.integer({ min: 1, max: 50 }), (given, a, b, bins) => {
      harness.clear();
      const [min, max] = [Math.min(a, b), Math.max(a, b)];
      const counts = harness.room(bins);
      const wanted = new Uint32Array(bins);
      for (const value of Float32Array.from(given)) {
        if (!(value >= min && value <= max)) continue;
        const bin = max > min ? Math.min(bins - 1, Math.floor((value - min) * (bins / (max - min)))) : 0;
        wanted[bin] = (wanted[bin] ?? 0) + 1;
      }
      harness.kernels.histogram(given.length, harness.floats(given), min, max, bins, counts);
      expect(harness.wordsAt(counts, bins)).toEqual(wanted);
      expect(harness.harm()).toBe(0);
    }),
    { numRuns: 100, seed: 3 },
  );
});
