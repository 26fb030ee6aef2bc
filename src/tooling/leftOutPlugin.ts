/** The Vite plugin that leaves out of the build what packages bring along and nothing here can come to. */
import type { Plugin } from 'vite';

/** Each of these is named by something that is used, but never called here; and what stands in its place. */
const REPLACED: readonly { readonly file: RegExp; readonly code: string }[] = [
  {
    // WebAssembly on several threads, which `worker/engine` never starts.
    file: /\/tfjs-backend-wasm\/wasm-out\/tfjs-backend-wasm-threaded-simd\.js$/,
    code: "export default () => { throw new Error('internal: no threads'); };",
  },
  { file: /\/tfjs-backend-wasm\/wasm-out\/tfjs-backend-wasm-threaded-simd\.worker\.js$/, code: "export const wasmWorkerContents = '';" },
  // Optimizers by their names, for models that are compiled by Keras's words: our steps have rules of their own.
  { file: /\/tfjs-core\/dist\/optimizers\/register_optimizers\.js$/, code: 'export const registerOptimizers = () => {};' },
  {
    // Ways from one color to another: React Flow lets the view glide from place to place, and recharts maps numbers to pixels.
    file: /\/d3-color\/dist\/d3-color\.mjs$/,
    code: `export function color() { return null; } // no text is a color
      const none = () => { throw new Error('internal: no colors'); };
      export { none as rgb, none as hsl, none as lab, none as hcl, none as lch, none as gray, none as cubehelix };`,
  },
];

/**
 * Files that only enter something in a table of names, for models that are read or written: layers, initializers, places to store models.
 * TensorFlow.js reads and writes none here, so of these files what nobody imports by name may go.
 */
const ENTERED_BY_NAME = /@tensorflow\/tfjs-(layers\/dist\/(?!index\.js|flags_layers\.js)|core\/dist\/io\/)/;

/** Its components are made by calls, and named after that: what nobody imports of them stays, unless the bundler is told that it may go. */
const REACT_FLOW = /\/@xyflow\/react\/dist\/esm\/index\.m?js$/;
const markPure = (code: string): string =>
  code.replace(/^(?:const|var) [\w$]+ = (?=(?:memo|create\w+Edge)\()/gm, '$&/* @__PURE__ */ ').replace(/^\w+\.displayName = '\w+';$/gm, '');

/** For builds only: in development and in Node all of it is there. Must be among the plugins of the page and of its workers, which Vite builds apart. */
export function leftOut(): Plugin {
  return {
    name: 'left-out',
    apply: 'build',
    load: {
      filter: { id: REPLACED.map(({ file }) => file) },
      handler(id) {
        const code = REPLACED.find(({ file }) => file.test(id))?.code;
        return code === undefined ? undefined : { code, moduleSideEffects: false };
      },
    },
    transform: {
      filter: { id: [ENTERED_BY_NAME, REACT_FLOW] },
      handler: (code, id) => ({ code: REACT_FLOW.test(id) ? markPure(code) : code, map: null, moduleSideEffects: false }),
    },
  };
}
