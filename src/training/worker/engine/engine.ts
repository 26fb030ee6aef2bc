/** Chooses what computes: WebAssembly where it works, plain JavaScript where it does not. Only this file knows of backends. */
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import plainUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import simdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import * as tf from '@tensorflow/tfjs-core';
import pTimeout from 'p-timeout';
import { ok, type Result, refused } from '../../../lib/result.ts';
import type { EngineFault, Told } from '../../shared/faults.ts';
import type { EngineName } from '../../shared/protocol.ts';
import { takeFile } from './comingFiles.ts';
import { computesCorrectly } from './engineCheck.ts';
import { createKernelCache } from './kernelCache.ts';
import { type KernelsFor, startKernels } from './kernelEngine.ts';
import { installKernelMatMul } from './kernelMatMul.ts';
import { installFastMatMulGradient } from './matmulGradient.ts';
import { catchMemory } from './wasmMemory.ts';

export interface Engine {
  readonly name: EngineName;
  /** Why not a better one. */
  readonly note?: Told;
  /** Kernels of ours that take the steps in its place; absent where it has none. */
  readonly kernelsFor?: KernelsFor;
}

/** An engine has to be fetched and compiled, on a slow line too. ms */
const PATIENCE = 60_000;

/** An engine that may be had. */
export interface Candidate {
  readonly name: EngineName;
  /** @returns false, or throws, where it does not start */
  start(): Promise<boolean>;
  /** Whether it gets known answers right; may throw. */
  isCorrect(): boolean;
  /** Starts kernels of ours beside it, once it has proved correct. */
  addKernels?(): Promise<KernelsFor | undefined>;
}

/** TensorFlow.js on WebAssembly, and our kernels on its memory. */
function wasmCandidate(): Candidate {
  let memory: WebAssembly.Memory | undefined;
  return {
    name: 'wasm',
    async start() {
      // On the sizes of this page's networks threads gain nothing, so the build leaves out what they would need.
      tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
      setWasmPaths({
        'tfjs-backend-wasm.wasm': plainUrl,
        'tfjs-backend-wasm-simd.wasm': simdUrl,
        'tfjs-backend-wasm-threaded-simd.wasm': simdUrl, // never fetched, but all three names must be there
      });
      takeWhatComes();
      const started = await catchMemory(() => useBackend('wasm'));
      memory = started.memory;
      return started.value;
    },
    isCorrect: computesCorrectly,
    async addKernels() {
      const caught = memory;
      if (!caught) return undefined;
      const kernelsFor = createKernelCache((variant) => startKernels(caught, variant), installKernelMatMul);
      await kernelsFor('simd'); // its matrix product serves the tape too
      return kernelsFor;
    },
  };
}

/** TensorFlow.js fetches its module itself; where that is on its way already, it is given that. */
function takeWhatComes(): void {
  const { platform } = tf.env();
  const fetchAnew = platform.fetch.bind(platform);
  platform.fetch = async (url, init) => (await takeFile(url)) ?? fetchAnew(url, init);
}

/** The best one first. */
const CANDIDATES: readonly Candidate[] = [
  wasmCandidate(),
  {
    name: 'cpu',
    // Fetched only where it is needed: it would be a fifth of the thread's code.
    start: async () => {
      await import('@tensorflow/tfjs-backend-cpu');
      return useBackend('cpu');
    },
    isCorrect: computesCorrectly,
  },
];

/** Starts the best engine that computes correctly here, or says why there is none. */
export async function chooseEngine(candidates: readonly Candidate[] = CANDIDATES): Promise<Result<Engine, Told>> {
  installFastMatMulGradient();
  const faults: EngineFault[] = [];
  for (const candidate of candidates) {
    const fault = await tryOut(candidate);
    if (fault === undefined) return ok(await makeEngine(candidate, faults));
    faults.push({ engine: candidate.name, fault });
  }
  return refused(['noEngine', faults]);
}

async function makeEngine(candidate: Candidate, faults: readonly EngineFault[]): Promise<Engine> {
  const kernelsFor = await candidate.addKernels?.();
  return { name: candidate.name, ...noteOf(candidate, faults), ...(kernelsFor ? { kernelsFor } : {}) };
}

/** @returns what is wrong with it here, if anything is */
async function tryOut({ start, isCorrect }: Candidate): Promise<EngineFault['fault'] | undefined> {
  if (!(await isTrue(start))) return 'noStart';
  return (await isTrue(isCorrect)) ? undefined : 'wrong';
}

/** An engine that breaks down over a question, or never answers it, has answered no. */
async function isTrue(question: () => boolean | Promise<boolean>): Promise<boolean> {
  try {
    return await pTimeout(Promise.resolve(question()), { milliseconds: PATIENCE, fallback: () => false });
  } catch {
    return false;
  }
}

const noteOf = ({ name }: Candidate, faults: readonly EngineFault[]): Pick<Engine, 'note'> =>
  faults.length > 0 ? { note: ['slowEngine', faults, name] } : {};

let wanted: EngineName | undefined;

/** Whether a backend is the one in use after it was asked for: tfjs falls back to another one in silence. */
async function useBackend(name: EngineName): Promise<boolean> {
  wanted = name;
  const isSet = await tf.setBackend(name);
  if (wanted !== name) void tf.setBackend(wanted); // it comes after it was given up, and would take the place of the one at work
  return isSet && wanted === name && tf.getBackend() === name;
}
