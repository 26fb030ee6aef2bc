/** The Vite plugin behind `virtual:kernels/simd` and `virtual:kernels/fma`: addresses of the compiled training kernels. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { compileKernels, KERNEL_VARIANTS, kernelSources } from './kernelsBuild.ts';

const PREFIX = 'virtual:kernels/';
/** What begins with a zero byte is left alone by other plugins. */
const RESOLVED = `\0${PREFIX}`;

/**
 * In browsers the address is that of a file beside the scripts; in Node, where tests have no server, it is a data URL: `fetch` reads
 * both. Must be among the plugins of the page and of its workers, which Vite builds apart.
 */
export function kernels(): Plugin {
  let root: URL;
  return {
    name: 'kernels',
    configResolved(config) {
      root = pathToFileURL(`${config.root}/`);
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    async load(id, options) {
      const variant = KERNEL_VARIANTS.find((name) => id === `${RESOLVED}${name}`);
      if (!variant) return undefined;
      for (const source of await kernelSources(root)) this.addWatchFile(source); // a change compiles anew
      const file = await compileKernels(variant, root, new URL('node_modules/.cache/kernels/', root));
      if (!file.ok) this.error(file.reason);
      if (!options?.ssr) return `export { default } from ${JSON.stringify(`${fileURLToPath(file.value)}?url&no-inline`)};`;
      const bytes = await readFile(file.value);
      return `export default 'data:application/wasm;base64,${bytes.toString('base64')}';`;
    },
  };
}
