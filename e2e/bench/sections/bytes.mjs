/** How much travels: what the build made, compressed. */
// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { runnerImport } from 'vite';
import { pathOf } from '../../../src/tooling/project.mjs';
import { table } from '../markdown.mjs';

/** @typedef {ReadonlyMap<string, string>} Scripts code by file name */

/** @param {import('../bench.mjs').Bench} bench */
export async function measureBytes({ facts }) {
  const bundle = /** @type {{ firstLoad(): Scripts, workerLoad(): Scripts, gzipBytes(scripts: Scripts): number }} */ (
    (await runnerImport(pathOf('e2e/bundle.ts'))).module
  );
  const [first, worker] = [bundle.firstLoad(), bundle.workerLoad()];
  facts.set('first load, kB', bundle.gzipBytes(first) / 1000);
  facts.set('worker, kB', bundle.gzipBytes(worker) / 1000);
  const folder = pathOf('dist/assets/');
  const others = readdirSync(folder).filter((file) => /\.(js|wasm)$/.test(file) && !first.has(file) && !worker.has(file));
  const sizeOf = (/** @type {string} */ file) => gzipSync(readFileSync(`${folder}${file}`)).length / 1000;
  const kernels = others.filter((file) => file.startsWith('kernels-'));
  if (kernels.length > 0) facts.set('largest kernels, kB', Math.max(...kernels.map(sizeOf)));
  return [
    'As they travel, gzip. A browser fetches one of the TensorFlow.js .wasm files, and one of the kernels.',
    '',
    table(
      ['', 'unit', 'gzip'],
      [
        [`page's first load (${[...first.keys()].map(stem).join(', ')})`, 'kB', (bundle.gzipBytes(first) / 1000).toFixed(1)],
        [`worker, all of its scripts (${[...worker.keys()].map(stem).join(', ')})`, 'kB', (bundle.gzipBytes(worker) / 1000).toFixed(1)],
        ...others.map((file) => [stem(file), 'kB', sizeOf(file).toFixed(1)]),
      ],
    ),
  ].join('\n');
}

/** A file's name without the hash that the bundler puts in. @param {string} file */
const stem = (file) => file.replace(/-[\w-]{8}(\.\w+)$/, '$1');
