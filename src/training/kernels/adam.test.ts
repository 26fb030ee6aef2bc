/** Adam on the first layer's weight, whose gradient is never stored: to the last bit what the gradient and `adam` give. And means that have faded. */
import fc from 'fast-check';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { AdamSettings } from './signatures.ts';
import { createHarness, type Harness } from './testing/harness.ts';
import { listImages } from './testing/listImages.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await createHarness();
});
beforeEach(() => harness.clear());

const SAMPLES = 5;

const settingsAt = (t: number, eps: number, weightDecay: number, shrink: number): AdamSettings => [
  0.01 / (1 - 0.9 ** t),
  1 / Math.sqrt(1 - 0.999 ** t),
  0.9,
  0.1,
  0.999,
  0.001,
  eps,
  weightDecay,
  shrink,
];

/** Some digits of few pixels, batches of them, and how wide the layer is. */
const runs = fc.record({
  width: fc.integer({ min: 1, max: 12 }),
  out: fc.oneof(fc.constantFrom(1, 3, 4, 31, 32, 33, 64, 128, 130), fc.integer({ min: 1, max: 80 })),
  nonzero: fc.array(fc.nat(2 ** 12 - 1), { minLength: SAMPLES, maxLength: SAMPLES }),
  batches: fc.array(fc.array(fc.nat(SAMPLES - 1), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
  eps: fc.constantFrom(1e-8, 0),
  decay: fc.constantFrom([0, 1], [0.1, 1], [0, 0.9]),
});

test('sparseAdam is sparseWeightGradient and adam', () => {
  fc.assert(
    fc.property(runs, ({ width, out, nonzero, batches, eps, decay: [weightDecay = 0, shrink = 1] }) => {
      harness.clear();
      const { kernels } = harness;
      const size = width * out;
      const weight = Float32Array.from({ length: size }, (_, i) => Math.sin(i));
      const [one, two] = [0, 1].map(() => ({
        weight: harness.floats(weight),
        mean: harness.floats(new Float32Array(size)),
        square: harness.floats(new Float32Array(size)),
      }));
      if (!one || !two) throw new Error('internal: two ways');
      const gradient = harness.floats(new Float32Array(size));
      const little = harness.floats(new Float32Array(Math.min(128, out)));
      const bytes = nonzero.flatMap((bits) => Array.from({ length: width }, (_, i) => ((bits >> i) & 1) * (100 + i)));
      for (const [i, indices] of batches.entries()) {
        const { count, columns } = listImages(harness, { width, bytes, indices });
        const dy = harness.floats(Float32Array.from({ length: count * out }, (_, at) => Math.cos(at * (i + 1))));
        const settings = settingsAt(i + 1, eps, weightDecay, shrink);
        kernels.sparseWeightGradient(width, out, columns.starts, columns.ends, columns.list, dy, gradient);
        kernels.adam(size, one.weight, gradient, one.mean, one.square, ...settings);
        const { starts, ends, list } = columns;
        kernels.sparseAdam(width, out, starts, ends, list, dy, little, two.weight, two.mean, two.square, ...settings);
      }
      for (const what of ['weight', 'mean', 'square'] as const)
        expect(harness.floatsAt(two[what], size)).toEqual(harness.floatsAt(one[what], size));
      expect(harness.harm()).toBe(0);
    }),
    { numRuns: 150, seed: 7 },
  );
});

test('a mean that fades ends at 0, and never among the numbers that processors are slow with', () => {
  const n = 6;
  const [p, g, m, v] = [
    harness.floats(new Float32Array(n).fill(0.5)),
    harness.floats(new Float32Array(n)),
    harness.floats([1e-3, -1e-3, 1e-20, 1e-37, -1e-40, 0]),
    harness.floats(new Float32Array(n).fill(1e-6)),
  ];
  const seen: number[] = [];
  for (let t = 1; t <= 1000; t++) {
    harness.kernels.adam(n, p, g, m, v, ...settingsAt(t, 1e-8, 0, 1));
    seen.push(...harness.floatsAt(m, n));
  }
  expect(seen.filter((value) => value !== 0 && Math.abs(value) < 2 ** -126)).toEqual([]);
  expect([...harness.floatsAt(m, n)]).toEqual([0, 0, 0, 0, 0, 0]);
  expect([...harness.floatsAt(p, n)].slice(2)).toEqual([0.5, 0.5, 0.5, 0.5].map((value) => expect.closeTo(value, 7)));
});
