/** Stock TensorFlow.js on WebAssembly: SIMD, one thread, no kernel and no gradient of ours. */
// @ts-check
/// <reference types="vite/client" />
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import plainUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import simdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import threadedUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url';
import { env, setBackend } from '@tensorflow/tfjs-core';
import { serve } from './job.mjs';
import { createLearner } from './tfjs.mjs';

serve(async (job) => {
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false); // as it decides by itself on a page without special headers
  setWasmPaths({
    'tfjs-backend-wasm.wasm': plainUrl,
    'tfjs-backend-wasm-simd.wasm': simdUrl,
    'tfjs-backend-wasm-threaded-simd.wasm': threadedUrl,
  });
  if (!(await setBackend('wasm'))) throw new Error('TensorFlow.js did not start on WebAssembly');
  if (!(await env().getAsync('WASM_HAS_SIMD_SUPPORT'))) throw new Error('TensorFlow.js found no SIMD');
  return createLearner(job);
});
