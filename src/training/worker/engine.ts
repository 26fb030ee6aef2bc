/** Chooses what computes: WebAssembly where it works, plain JavaScript where it does not. Only this file knows of backends. */
import '@tensorflow/tfjs-backend-cpu';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import plainUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import simdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import threadedUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url';
import * as tf from '@tensorflow/tfjs-core';
import type { EngineName } from '../shared/protocol.ts';
import { computesCorrectly } from './engineCheck.ts';
import { installFastMatMulGradient } from './matmulGradient.ts';

export interface Engine {
  readonly name: EngineName;
  /** Why not a better one, in one sentence. */
  readonly note?: string;
}

const SLOW = 'so training runs on plain JavaScript, which is about ten times slower.';

/** Starts the best engine that computes correctly here. */
export async function chooseEngine(): Promise<Engine> {
  installFastMatMulGradient();
  // The threaded build breaks when it is minified, and on the sizes of this page's networks threads gain nothing.
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setWasmPaths({
    'tfjs-backend-wasm.wasm': plainUrl,
    'tfjs-backend-wasm-simd.wasm': simdUrl,
    'tfjs-backend-wasm-threaded-simd.wasm': threadedUrl, // never fetched, but all three names must be there
  });
  if (!(await starts('wasm'))) return startCpu(`WebAssembly did not start in this browser, ${SLOW}`);
  if (!computesCorrectly()) return startCpu(`WebAssembly computes wrongly in this browser, ${SLOW}`);
  return { name: 'wasm' };
}

/** Whether a backend is the one in use after it was asked for: tfjs falls back to another one in silence. */
async function starts(name: EngineName): Promise<boolean> {
  try {
    return (await tf.setBackend(name)) && tf.getBackend() === name;
  } catch {
    return false;
  }
}

async function startCpu(note: string): Promise<Engine> {
  if (!(await starts('cpu'))) throw new Error('internal: no engine starts');
  return { name: 'cpu', note };
}
