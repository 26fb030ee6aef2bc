/** Copies, sums, products and statistics of buffers against plain loops. */
import fc from 'fast-check';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { createRig, type Rig } from './testing/rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await createRig();
});
beforeEach(() => rig.clear());

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
      rig.clear();
      const n = given.length;
      const [a, b, to] = [rig.floats(given.map(([x]) => x)), rig.floats(given.map(([, y]) => y)), rig.room(n)];
      const holds = (wanted: (x: number, y: number) => number, at = to) =>
        expect([...rig.floatsAt(at, n)]).toEqual(given.map(([x, y]) => Math.fround(wanted(x, y))));
      rig.kernels.add(n, a, b, to);
      holds((x, y) => x + y);
      rig.kernels.multiply(n, a, b, to);
      holds((x, y) => x * y);
      rig.kernels.copy(n, a, to);
      holds((x) => x);
      rig.kernels.add(n, a, b, a);
      holds((x, y) => x + y, a);
      expect(rig.harm()).toBe(0);
    }),
    { numRuns: 60, seed: 1 },
  );
});

test('what is finite, and the extremes', () => {
  fc.assert(
    fc.property(wild, (given) => {
      rig.clear();
      const n = given.length;
      const values = Float32Array.from(given);
      const x = rig.floats(values);
      const result = rig.room(2);
      const finite = [...values].filter(Number.isFinite);
      expect(rig.kernels.allFinite(n, x)).toBe(Number(finite.length === n));
      rig.kernels.minMax(n, x, result);
      expect([...rig.floatsAt(result, 2)].map((v) => v + 0)).toEqual([Math.min(...finite) + 0, Math.max(...finite) + 0]);
      expect(rig.harm()).toBe(0);
    }),
    { numRuns: 100, seed: 2 },
  );
});

test('a histogram counts what lies in its range, in the bins of plain arithmetic', () => {
  fc.assert(
    fc.property(wild, float, float, fc.integer({ min: 1, max: 50 }), (given, a, b, bins) => {
      rig.clear();
      const [min, max] = [Math.min(a, b), Math.max(a, b)];
      const counts = rig.room(bins);
      const wanted = new Uint32Array(bins);
      for (const value of Float32Array.from(given)) {
        if (!(value >= min && value <= max)) continue;
        const bin = max > min ? Math.min(bins - 1, Math.floor((value - min) * (bins / (max - min)))) : 0;
        wanted[bin] = (wanted[bin] ?? 0) + 1;
      }
      rig.kernels.histogram(given.length, rig.floats(given), min, max, bins, counts);
      expect(rig.wordsAt(counts, bins)).toEqual(wanted);
      expect(rig.harm()).toBe(0);
    }),
    { numRuns: 100, seed: 3 },
  );
});
