/** The Vite plugin that leaves out of the built worker what TensorFlow.js brings along and nothing here uses. */
import type { Plugin } from 'vite';

/** Each of these has something that is called while it starts; what stands in its place, where that is never needed here. */
const REPLACED: readonly { readonly file: RegExp; readonly code: string }[] = [
  {
    // WebAssembly on several threads, which `worker/engine` never starts.
    file: /tfjs-backend-wasm\/wasm-out\/tfjs-backend-wasm-threaded-simd\.js$/,
    code: "export default () => { throw new Error('internal: no threads'); };",
  },
  { file: /tfjs-backend-wasm\/wasm-out\/tfjs-backend-wasm-threaded-simd\.worker\.js$/, code: "export const wasmWorkerContents = '';" },
  // Optimizers by their names, for models that are compiled by Keras's words: our steps have rules of their own.
  { file: /tfjs-core\/dist\/optimizers\/register_optimizers\.js$/, code: 'export const registerOptimizers = () => {};' },
];

/**
 * Files that only enter something in a table of names, for models that are read or written: layers, initializers, places to store models.
 * TensorFlow.js reads and writes none here, so of these files what nobody imports by name may go.
 */
const ENTERED_BY_NAME = /@tensorflow\/tfjs-(layers\/dist\/(?!index\.js|flags_layers\.js)|core\/dist\/io\/)/;

/** For builds only: in development and in tests in Node all of it is there. Must be among the plugins of whatever builds the worker. */
export function tensorflow(): Plugin {
  return {
    name: 'tensorflow',
    apply: 'build',
    load: {
      filter: { id: REPLACED.map(({ file }) => file) },
      handler(id) {
        const code = REPLACED.find(({ file }) => file.test(id))?.code;
        return code === undefined ? undefined : { code, moduleSideEffects: false };
      },
    },
    transform: {
      filter: { id: ENTERED_BY_NAME },
      handler: (code) => ({ code, map: null, moduleSideEffects: false }),
    },
  };
}
