/** The faster variant in a real browser: what it computes is what the plain one does, but for rounding. */
import { beforeAll, describe, expect, test } from 'vitest';
import { ACTIVATION_CODES, GEMM, NONE } from './kernels.ts';
import { chooseVariant, KERNEL_URLS } from './kernelUrls.ts';
import { supportsRelaxedSimd } from './loadKernels.ts';
import { createHarness, type Harness } from './testing/harness.ts';
import { listImages } from './testing/listImages.ts';

let plain: Harness;
let fma: Harness;
beforeAll(async () => {
  plain = await createHarness(KERNEL_URLS.simd);
  fma = await createHarness(KERNEL_URLS.fma);
});

test('this browser has it and chooses it, unless results must equal those of other machines', () => {
  expect(supportsRelaxedSimd()).toBe(true);
  expect(chooseVariant(false)).toBe('fma');
  expect(chooseVariant(true)).toBe('simd');
});

const numbers = (count: number, seed: number) => Float32Array.from({ length: count }, (_, i) => Math.sin(seed + 1.7 * i));

/** Each fills a buffer by some kernels. @returns its numbers */
const WORK: Readonly<Record<string, (harness: Harness) => Float32Array>> = {
  gemm(harness) {
    const c = harness.room(19 * 21);
    const [a, b, scratch] = [
      harness.floats(numbers(19 * 70, 1)),
      harness.floats(numbers(70 * 21, 2)),
      harness.room(harness.kernels.gemmScratchBytes() / 4),
    ];
    harness.kernels.gemm(GEMM.plain, 19, 21, 70, a, 70, b, 21, c, 21, scratch);
    return harness.floatsAt(c, 19 * 21);
  },
  'sparse Linear'(harness) {
    const bytes = Array.from({ length: 4 * 50 }, (_, i) => (i % 3 ? 0 : (i * 37) % 256));
    const { rows } = listImages(harness, { width: 50, bytes, indices: [2, 0, 3, 1] });
    const [weight, bias, y] = [harness.floats(numbers(50 * 37, 3)), harness.floats(numbers(37, 4)), harness.room(4 * 37)];
    harness.kernels.sparseForward(4, 37, rows.starts, rows.list, weight, bias, y, ACTIVATION_CODES.LeakyReLU, 0.1, 0, NONE);
    return harness.floatsAt(y, 4 * 37);
  },
  ...Object.fromEntries(
    Object.entries(ACTIVATION_CODES).map(([kind, code]) => [
      kind,
      (harness: Harness) => {
        const x = harness.floats(numbers(101, 5).map((v) => 8 * v));
        harness.kernels.activate(code, 101, x, x, 1, 20);
        return harness.floatsAt(x, 101);
      },
    ]),
  ),
  'cross entropy'(harness) {
    const [d, result] = [harness.room(70), harness.room(4)];
    harness.kernels.softmaxCrossEntropy(7, 10, harness.floats(numbers(70, 6)), harness.words([0, 1, 2, 3, 4, 5, 6]), d, result);
    return Float32Array.of(harness.doubleAt(result), ...harness.floatsAt(d, 70));
  },
  Adam(harness) {
    const [p, g, m, v] = [
      harness.floats(numbers(67, 7)),
      harness.floats(numbers(67, 8)),
      harness.floats(new Float32Array(67)),
      harness.floats(new Float32Array(67)),
    ];
    for (let t = 1; t <= 5; t++)
      harness.kernels.adam(67, p, g, m, v, 0.01 / (1 - 0.9 ** t), 1 / Math.sqrt(1 - 0.999 ** t), 0.9, 0.1, 0.999, 0.001, 1e-8, 0.01, 1);
    return harness.floatsAt(p, 67);
  },
};

describe.each(Object.entries(WORK))('%s', (_, work) => {
  test('is the same by both variants', () => {
    for (const harness of [plain, fma]) harness.clear();
    const [wanted, got] = [work(plain), work(fma)];
    expect([...got]).toEqual([...wanted].map((value) => expect.closeTo(value, 5)));
    expect(got.some((value) => value !== 0)).toBe(true);
    expect(fma.harm()).toBe(0);
  });
});
