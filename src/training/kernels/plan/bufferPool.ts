/** Buffers in a memory that somebody else owns: taken one after the other, given back all at once. */
import type { Address } from '../kernels.ts';

/** A memory that parts can be taken of. It may grow at any time, so no view of its buffer outlives a call. */
export interface Memory {
  readonly memory: WebAssembly.Memory;
  /** @returns a byte address, a multiple of 8; throws a RangeError where there is no room */
  allocate(bytes: number): Address;
  free(address: Address): void;
}

export interface BufferPool {
  /** A new buffer of zeros for so many numbers of four bytes. Where there is no room it gives all back, and throws. */
  take(numbers: number): Address;
  floats(address: Address, count: number): Float32Array;
  words(address: Address, count: number): Uint32Array;
  bytes(address: Address, count: number): Uint8Array;
  double(address: Address): number;
  word(address: Address): number;
  /** Whether a view is still one of the memory, which may have grown. */
  isOf(view: ArrayBufferView): boolean;
  /** Gives all buffers back. */
  free(): void;
}

export function createBufferPool({ memory, allocate, free }: Memory): BufferPool {
  let taken: Address[] = [];
  let view = new DataView(memory.buffer);
  const now = (): DataView => {
    if (view.buffer !== memory.buffer) view = new DataView(memory.buffer);
    return view;
  };
  const bytes = (address: Address, count: number) => new Uint8Array(memory.buffer, address, count);
  const freeAll = () => {
    for (const address of taken) free(address);
    taken = [];
  };
  const allocateOrFree = (size: number): Address => {
    try {
      return allocate(size);
    } catch (error) {
      freeAll();
      throw error;
    }
  };
  return {
    take(numbers) {
      const size = Math.max(8, 4 * numbers);
      const address = allocateOrFree(size);
      taken.push(address);
      bytes(address, size).fill(0);
      return address;
    },
    floats: (address, count) => new Float32Array(memory.buffer, address, count),
    words: (address, count) => new Uint32Array(memory.buffer, address, count),
    bytes,
    double: (address) => now().getFloat64(address, true),
    word: (address) => now().getUint32(address, true),
    isOf: ({ buffer }) => buffer === memory.buffer,
    free: freeAll,
  };
}
