/** The faster variant in a real browser: what it computes is what the plain one does, but for rounding. */
import { beforeAll, describe, expect, test } from 'vitest';
import { ACTIVATION_CODES, GEMM } from './kernels.ts';
import { chooseVariant, KERNEL_URLS } from './kernelUrls.ts';
import { listImages } from './testing/listImages.ts';
import { supportsRelaxedSimd } from './loadKernels.ts';
import { createRig, type Rig } from './testing/rig.ts';

let plain: Rig;
let fma: Rig;
beforeAll(async () => {
  plain = await createRig(KERNEL_URLS.simd);
  fma = await createRig(KERNEL_URLS.fma);
});

test('this browser has it and chooses it, unless results must equal those of other machines', () => {
  expect(supportsRelaxedSimd()).toBe(true);
  expect(chooseVariant(false)).toBe('fma');
  expect(chooseVariant(true)).toBe('simd');
});

const numbers = (count: number, seed: number) => Float32Array.from({ length: count }, (_, i) => Math.sin(seed + 1.7 * i));

/** Each fills a buffer by some kernels. @returns its numbers */
const WORK: Readonly<Record<string, (rig: Rig) => Float32Array>> = {
  gemm(rig) {
    const c = rig.room(19 * 21);
    const [a, b, scratch] = [
      rig.floats(numbers(19 * 70, 1)),
      rig.floats(numbers(70 * 21, 2)),
      rig.room(rig.kernels.gemmScratchBytes() / 4),
    ];
    rig.kernels.gemm(GEMM.plain, 19, 21, 70, a, 70, b, 21, c, 21, scratch);
    return rig.floatsAt(c, 19 * 21);
  },
  'sparse Linear'(rig) {
    const bytes = Array.from({ length: 4 * 50 }, (_, i) => (i % 3 ? 0 : (i * 37) % 256));
    const { rows } = listImages(rig, { width: 50, bytes, indices: [2, 0, 3, 1] });
    const [weight, bias, y] = [rig.floats(numbers(50 * 37, 3)), rig.floats(numbers(37, 4)), rig.room(4 * 37)];
    rig.kernels.sparseForward(4, 37, rows.starts, rows.list, weight, bias, y, ACTIVATION_CODES.LeakyReLU, 0.1, 0);
    return rig.floatsAt(y, 4 * 37);
  },
  ...Object.fromEntries(
    Object.entries(ACTIVATION_CODES).map(([kind, code]) => [
      kind,
      (rig: Rig) => {
        const x = rig.floats(numbers(101, 5).map((v) => 8 * v));
        rig.kernels.activate(code, 101, x, x, 1, 20);
        return rig.floatsAt(x, 101);
      },
    ]),
  ),
  'cross entropy'(rig) {
    const [d, result] = [rig.room(70), rig.room(4)];
    rig.kernels.softmaxCrossEntropy(7, 10, rig.floats(numbers(70, 6)), rig.words([0, 1, 2, 3, 4, 5, 6]), d, result);
    return Float32Array.of(rig.doubleAt(result), ...rig.floatsAt(d, 70));
  },
  Adam(rig) {
    const [p, g, m, v] = [
      rig.floats(numbers(67, 7)),
      rig.floats(numbers(67, 8)),
      rig.floats(new Float32Array(67)),
      rig.floats(new Float32Array(67)),
    ];
    for (let t = 1; t <= 5; t++)
      rig.kernels.adam(67, p, g, m, v, 0.01 / (1 - 0.9 ** t), 1 / Math.sqrt(1 - 0.999 ** t), 0.9, 0.1, 0.999, 0.001, 1e-8, 0.01, 1);
    return rig.floatsAt(p, 67);
  },
};

describe.each(Object.entries(WORK))('%s', (_, work) => {
  test('is the same by both variants', () => {
    for (const rig of [plain, fma]) rig.clear();
    const [wanted, got] = [work(plain), work(fma)];
    expect([...got]).toEqual([...wanted].map((value) => expect.closeTo(value, 5)));
    expect(got.some((value) => value !== 0)).toBe(true);
    expect(fma.harm()).toBe(0);
  });
});
