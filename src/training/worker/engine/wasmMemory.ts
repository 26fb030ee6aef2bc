/** TensorFlow.js's own WebAssembly memory, caught as its module starts: kernels of ours work on its tensors where they lie. */
import * as tf from '@tensorflow/tfjs-core';
import { internal } from '../../../lib/result.ts';

/** What of TensorFlow.js's WASM backend is used here; its types are not exported. */
interface WasmBackend {
  readonly wasm: Allocator;
  readonly dataIdMap: { get(id: object): { readonly memoryOffset: number } | undefined };
}

interface Allocator {
  _malloc(bytes: number): number;
  _free(address: number): void;
}

/** Bytes of a cache line, and those on which the module's own allocator begins a block. */
const LINE = 64;
const STEP = 8;

/** Memory that TensorFlow.js's tensors lie in. It may grow at any time, so keep no views of its buffer. */
export interface TensorMemory {
  readonly memory: WebAssembly.Memory;
  /** Takes a part of it for good, or until `free`. @returns a byte address, a multiple of 64; throws a RangeError where there is no room */
  allocate(bytes: number): number;
  free(address: number): void;
  /** Where a tensor's numbers lie, as a byte address. */
  addressOf(tensor: tf.Tensor): number;
}

type Started = WebAssembly.Instance | WebAssembly.WebAssemblyInstantiatedSource;

/** TensorFlow.js starts its module by one of these, whichever the browser and the server allow. */
const WAYS = ['instantiate', 'instantiateStreaming'] as const;

/**
 * Runs `start`, in which TensorFlow.js instantiates its module, and sees the memory that the module exports.
 * @returns what `start` gives, and the memory if a module with one was started
 */
export async function catchMemory<T>(start: () => Promise<T>): Promise<{ readonly value: T; readonly memory?: WebAssembly.Memory }> {
  const originals = WAYS.map((way) => WebAssembly[way]);
  let memory: WebAssembly.Memory | undefined;
  const watch = (started: Started): Started => {
    const { exports } = 'instance' in started ? started.instance : started;
    memory = Object.values(exports).find((value) => value instanceof WebAssembly.Memory) ?? memory;
    return started;
  };
  for (const [i, way] of WAYS.entries()) {
    const original = originals[i] as (...args: unknown[]) => Promise<Started>;
    Object.assign(WebAssembly, { [way]: async (...args: unknown[]) => watch(await original.apply(WebAssembly, args)) });
  }
  try {
    const value = await start();
    return memory ? { value, memory } : { value };
  } finally {
    for (const [i, way] of WAYS.entries()) Object.assign(WebAssembly, { [way]: originals[i] });
  }
}

/** The memory of the WASM backend in use. What it allocates from now on begins on a cache line. */
export function tensorMemory(memory: WebAssembly.Memory): TensorMemory {
  const backend = tf.backend() as unknown as WasmBackend;
  alignAllocations(backend.wasm);
  return {
    memory,
    allocate(bytes) {
      const address = backend.wasm._malloc(bytes);
      if (address === 0) throw new RangeError(`no room for ${bytes} bytes`);
      return address;
    },
    free: (address) => backend.wasm._free(address),
    addressOf: (tensor) => backend.dataIdMap.get(tensor.dataId)?.memoryOffset ?? internal('a tensor that is not in the wasm memory'),
  };
}

const aligned = new WeakSet<Allocator>();

/**
 * Lets every block begin on a cache line: rows of weights that begin within one take a line more each, which costs the first layer a
 * fifth of its speed.
 */
function alignAllocations(wasm: Allocator): void {
  if (aligned.has(wasm)) return;
  aligned.add(wasm);
  const { _malloc: malloc, _free: free } = wasm;
  /** Where the module's own allocator began those blocks that have been moved to a line. */
  const beginnings = new Map<number, number>();
  wasm._malloc = (bytes) => {
    const address = malloc(bytes + LINE - STEP);
    const line = Math.ceil(address / LINE) * LINE;
    if (line !== address) beginnings.set(line, address);
    return line;
  };
  wasm._free = (line) => {
    free(beginnings.get(line) ?? line);
    beginnings.delete(line);
  };
}
