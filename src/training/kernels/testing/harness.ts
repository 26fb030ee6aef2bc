/** Kernels on a memory of their own, for tests: buffers stand apart, and what lies between them is watched. */

import type { Address, Kernels } from '../kernels.ts';
import { KERNEL_URLS } from '../kernelUrls.ts';
import { fetchKernels, loadKernels } from '../loadKernels.ts';

/** What stands where no buffer is. */
const GUARD = 0xa5;
const GUARD_WORD = 0xa5a5a5a5;
/** Bytes between buffers: more than the widest store, so that no kernel reaches over them. */
const GAP = 80;

export interface Harness {
  readonly kernels: Kernels;
  readonly memory: WebAssembly.Memory;
  /** A new buffer with these numbers, not on a multiple of 16. */
  floats(values: ArrayLike<number>): Address;
  words(values: ArrayLike<number>): Address;
  bytes(values: ArrayLike<number>): Address;
  /** A new buffer of nothing but NaN, to be written. */
  room(floats: number): Address;
  floatsAt(address: Address, count: number): Float32Array;
  wordsAt(address: Address, count: number): Uint32Array;
  doubleAt(address: Address): number;
  /** How many words outside of all buffers have changed. Ends the buffers: it wipes them. */
  harm(): number;
  /** Forgets all buffers. */
  clear(): void;
}

/** @param url of the variant to test */
export async function createHarness(url: string = KERNEL_URLS.simd): Promise<Harness> {
  const memory = new WebAssembly.Memory({ initial: 64 });
  const kernels = loadKernels(memory, await fetchKernels(url));
  const all = () => new Uint8Array(memory.buffer);
  let taken: { address: number; size: number }[] = [];
  let next = 0;
  const clear = () => {
    all().fill(GUARD);
    taken = [];
    next = GAP;
  };
  /** 4, 12 or 8 beyond a multiple of 16; doubles lie on a multiple of 8. */
  const take = (size: number, even = false): Address => {
    const address = next + (even ? (8 - (next % 8)) % 8 : next % 8 === 0 ? 4 : 0);
    taken.push({ address, size });
    next = Math.ceil((address + size + GAP) / 4) * 4;
    if (next > memory.buffer.byteLength) throw new Error('internal: the test needs more memory');
    return address;
  };
  const floatsAt = (address: Address, count: number) => new Float32Array(memory.buffer, address, count);
  const wordsAt = (address: Address, count: number) => new Uint32Array(memory.buffer, address, count);
  clear();
  return {
    kernels,
    memory,
    clear,
    floatsAt,
    wordsAt,
    doubleAt: (address) => new DataView(memory.buffer).getFloat64(address, true),
    floats(values) {
      const address = take(4 * values.length);
      floatsAt(address, values.length).set(values);
      return address;
    },
    words(values) {
      const address = take(4 * values.length);
      wordsAt(address, values.length).set(values);
      return address;
    },
    bytes(values) {
      const address = take(values.length);
      all().set(values, address);
      return address;
    },
    room(floats) {
      const address = take(4 * floats, true);
      floatsAt(address, floats).fill(Number.NaN);
      return address;
    },
    harm() {
      for (const { address, size } of taken) all().fill(GUARD, address, address + size);
      const words = wordsAt(0, memory.buffer.byteLength / 4);
      let changed = 0;
      for (let i = 0; i < words.length; i++) if (words[i] !== GUARD_WORD) changed += 1;
      return changed;
    },
  };
}
