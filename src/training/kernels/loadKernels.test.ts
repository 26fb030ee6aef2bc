/** What the compiled modules are made of, and that they work in a memory that grows. */
import { expect, test } from 'vitest';
import { KERNEL_URLS } from './kernelUrls.ts';
import { fetchKernels, loadKernels, supportsRelaxedSimd } from './loadKernels.ts';

test('a module brings nothing but functions, and wants nothing but a memory', async () => {
  const module = await fetchKernels(KERNEL_URLS.simd);
  expect(WebAssembly.Module.imports(module)).toEqual([{ module: 'env', name: 'memory', kind: 'memory' }]);
  const exported = WebAssembly.Module.exports(module);
  expect(new Set(exported.map(({ kind }) => kind))).toEqual(new Set(['function']));
  expect(exported.map(({ name }) => name).sort()).toMatchInlineSnapshot(`
    [
      "activate",
      "activateListed",
      "activationGradient",
      "activationGradientListed",
      "adagrad",
      "adam",
      "add",
      "allFinite",
      "columnSums",
      "copy",
      "fillPackTable",
      "gatherBytes",
      "gemm",
      "gemmDescent",
      "gemmScratchBytes",
      "histogram",
      "huber",
      "linearForward",
      "listColumns",
      "listRows",
      "listedDescent",
      "listedForward",
      "listedInputGradient",
      "listedScratchBytes",
      "listedWeightGradient",
      "meanAbsolute",
      "meanSquared",
      "minMax",
      "multiply",
      "multiplyListed",
      "operate",
      "operationGradient",
      "packImages",
      "packTableBytes",
      "report",
      "rmsprop",
      "sgd",
      "sgdMomentum",
      "smoothL1",
      "softmax",
      "softmaxCrossEntropy",
      "softmaxGradient",
      "sparseAdam",
      "sparseDescent",
      "sparseForward",
      "sparseWeightGradient",
      "total",
      "totalGradient",
    ]
  `);

  const memory = new WebAssembly.Memory({ initial: 1 });
  loadKernels(memory, module);
  expect(new Uint8Array(memory.buffer).every((byte) => byte === 0)).toBe(true);
});

test('a memory that grows stays in use', async () => {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const kernels = loadKernels(memory, await fetchKernels(KERNEL_URLS.simd));
  memory.grow(1);
  const beyond = 65_536 + 32;
  new Float32Array(memory.buffer, 64, 5).fill(2.5);
  kernels.copy(5, 64, beyond);
  expect([...new Float32Array(memory.buffer, beyond, 6)]).toEqual([2.5, 2.5, 2.5, 2.5, 2.5, 0]);
});

test('both variants are at most 12 kB, compressed', async () => {
  for (const url of Object.values(KERNEL_URLS)) {
    const { body } = await fetch(url);
    if (!body) throw new Error('internal: no bytes');
    const packed = await new Response(body.pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
    expect(packed.byteLength).toBeLessThanOrEqual(12_000);
  }
});

test('relaxed SIMD is said to be there just where the faster variant compiles', async () => {
  const compiles = await fetchKernels(KERNEL_URLS.fma).then(
    () => true,
    () => false,
  );
  expect(supportsRelaxedSimd()).toBe(compiles);
});
