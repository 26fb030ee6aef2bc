/** Which kernels are given, and when they are asked for again. */
import { expect, test } from 'vitest';
import { ok, type Result, refused } from '../../../lib/result.ts';
import type { KernelVariant } from '../../kernels/kernelUrls.ts';
import type { KernelFault } from '../../shared/faults.ts';
import { createKernelCache } from './kernelCache.ts';
import type { KernelEngine } from './kernelEngine.ts';

/** A cache whose kernels do not arrive as often as it is said, and what it did. */
function open(failures: Partial<Record<KernelVariant, number>> = {}) {
  const left = { simd: 0, fma: 0, ...failures };
  const log: string[] = [];
  const start = async (variant: KernelVariant): Promise<Result<KernelEngine, KernelFault>> => {
    log.push(`start ${variant}`);
    return left[variant]-- > 0 ? refused('missing') : ok({ variant } as KernelEngine);
  };
  return { log, get: createKernelCache(start, ({ variant }) => void log.push(`install ${variant}`)) };
}

test('each variant is started once, and the product of the portable one installed before any is given', async () => {
  const { log, get } = open();
  const given = [await get('fma'), await get('simd'), await get('fma')];
  expect(given.map((kernels) => kernels.ok && kernels.value.variant)).toEqual(['fma', 'simd', 'fma']);
  expect(log).toEqual(['start simd', 'install simd', 'start fma']);
});

test('without the portable kernels there are none at all, and the next run asks again', async () => {
  const { log, get } = open({ simd: 1 });
  expect(await get('fma')).toEqual(refused('missing'));
  expect(log).toEqual(['start simd']);
  expect(await get('fma')).toMatchObject({ ok: true });
  expect(log.slice(1)).toEqual(['start simd', 'install simd', 'start fma']);
});

test('the portable kernels are given where the others did not arrive', async () => {
  const { get } = open({ fma: 1 });
  expect(await get('fma')).toEqual(refused('missing'));
  expect(await get('simd')).toMatchObject({ ok: true, value: { variant: 'simd' } });
  expect(await get('fma')).toMatchObject({ ok: true, value: { variant: 'fma' } });
});
