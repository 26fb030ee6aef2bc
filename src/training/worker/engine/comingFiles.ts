/** The engine's files, on their way while its code is still being read. Knows no TensorFlow.js, so it can run before that. */
import simdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import { chooseVariant, KERNEL_URLS, type KernelVariant } from '../../kernels/kernelUrls.ts';
import { fetchKernels, supportsRelaxedSimd } from '../../kernels/loadKernels.ts';

/** Each is taken once; who needs it again, because it has failed, fetches it anew. */
const files = new Map<string, Promise<Response | undefined>>();
const modules = new Map<KernelVariant, Promise<unknown>>();

/** A module of the kernels, or what became of it. */
const fetchModule = (variant: KernelVariant): Promise<unknown> => fetchKernels(KERNEL_URLS[variant]).catch((error: unknown) => error);

/** Fetches what most browsers will ask for. */
export function fetchEngineSoon(): void {
  if (!supportsRelaxedSimd()) return; // it may have no SIMD either, and need another file
  const wasm = fetch(simdUrl, { credentials: 'same-origin' });
  files.set(
    simdUrl,
    wasm.then(
      (answer) => (answer.ok ? answer : undefined),
      () => undefined,
    ),
  );
  for (const variant of ['simd', chooseVariant(false)] as const) modules.set(variant, fetchModule(variant));
}

/** A file of TensorFlow.js that is on its way, or undefined. */
export function takeFile(url: string): Promise<Response | undefined> | undefined {
  const file = files.get(url);
  files.delete(url);
  return file;
}

/** A module of the kernels, on its way already or fetched now; an error where it cannot be had. */
export function takeModule(variant: KernelVariant): Promise<unknown> {
  const module = modules.get(variant) ?? fetchModule(variant);
  modules.delete(variant);
  return module;
}
