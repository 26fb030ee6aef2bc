/** How much travels: what the build made, compressed. */
// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { runnerImport } from 'vite';
import { pathOf } from '../../../src/tooling/project.mjs';
import { table } from '../markdown.mjs';
import { pairOf } from '../pairs.mjs';
import { OURS } from '../variants.mjs';

/** @typedef {ReadonlyMap<string, string>} Scripts code by file name */
/** @typedef {{ firstLoad(): Scripts, workerLoad(): Scripts }} Bundle */

/** @param {import('../bench.mjs').Bench} bench */
export async function measureBytes({ versions, facts, pairs }) {
  const { readBundle, gzipBytes } = /** @type {{ readBundle(dist: URL): Bundle, gzipBytes(scripts: Scripts): number }} */ (
    (await runnerImport(pathOf('e2e/bundle.ts'))).module
  );
  const kilobytes = (/** @type {Scripts} */ scripts) => gzipBytes(scripts) / 1000;
  const loads = versions.map(({ name, root }) => {
    const bundle = readBundle(new URL('dist/', root));
    return { name, first: bundle.firstLoad(), worker: bundle.workerLoad() };
  });
  pairs.push(...pairOf("page's first load, gzip", 'kB', 'less', new Map(loads.map(({ name, first }) => [name, [kilobytes(first)]]))));
  pairs.push(...pairOf('worker, gzip', 'kB', 'less', new Map(loads.map(({ name, worker }) => [name, [kilobytes(worker)]]))));
  const { first = new Map(), worker = new Map() } = loads.find(({ name }) => name === OURS) ?? {};
  facts.set('first load, kB', kilobytes(first));
  facts.set('worker, kB', kilobytes(worker));
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
        [`page's first load (${[...first.keys()].map(stem).join(', ')})`, 'kB', kilobytes(first).toFixed(1)],
        [`worker, all of its scripts (${[...worker.keys()].map(stem).join(', ')})`, 'kB', kilobytes(worker).toFixed(1)],
        ...others.map((file) => [stem(file), 'kB', sizeOf(file).toFixed(1)]),
      ],
    ),
  ].join('\n');
}

/** A file's name without the hash that the bundler puts in. @param {string} file */
const stem = (file) => file.replace(/-[\w-]{8}(\.\w+)$/, '$1');
