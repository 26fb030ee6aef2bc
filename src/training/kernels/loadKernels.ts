/** Starts the kernels on a memory, and tells whether this browser takes the faster variant. */
import type { Kernels } from './kernels.ts';

/** A hundredth of a megabyte that has not come by then does not come. ms */
const PATIENCE = 30_000;

/** Fetches and compiles a module. @param url as `virtual:kernels/simd` gives it */
export async function fetchKernels(url: string): Promise<WebAssembly.Module> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}`);
  return WebAssembly.compile(await answer.arrayBuffer());
}

/**
 * The kernels, at work in `memory`. It may grow at any time; they keep nothing of it.
 * @param module either variant
 */
export function loadKernels(memory: WebAssembly.Memory, module: WebAssembly.Module): Kernels {
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  return exports as unknown as Kernels;
}

/**
 * The smallest module that needs relaxed SIMD, by its bytes: \0asm, version 1; one type, () → v128; one function of it; its body:
 * three times i32.const 0, i8x16.splat (fd 0f), then f32x4.relaxed_madd (fd 85 02), end.
 */
// biome-ignore format: a section a line
const RELAXED_MADD = Uint8Array.of(
  0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00,
  0x01, 0x05, 0x01, 0x60, 0x00, 0x01, 0x7b,
  0x03, 0x02, 0x01, 0x00,
  0x0a, 0x13, 0x01, 0x11, 0x00, 0x41, 0x00, 0xfd, 0x0f, 0x41, 0x00, 0xfd, 0x0f, 0x41, 0x00, 0xfd, 0x0f, 0xfd, 0x85, 0x02, 0x0b,
);

/** Whether this browser has relaxed SIMD, and so fused multiply-add: `virtual:kernels/fma` compiles. */
export const supportsRelaxedSimd = (): boolean => WebAssembly.validate(RELAXED_MADD);
