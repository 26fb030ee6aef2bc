import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { gzipBytes, readBundle, type Scripts } from './bundle.ts';

const DIST = new URL('../dist/', import.meta.url);
const { fallbackLoad, firstLoad, keptFiles, kernelBytes, laterLoad, licenseTexts, serviceWorker, workerLoad } = readBundle(DIST);

/** What a page may ask of a slow line, gzipped. */
const MOST_BYTES = { page: 235_000, worker: 182_000, fallback: 50_000, kernels: 20_000, serviceWorker: 20_000 };

/** What comes with the first click on something that leaves the page, or with the first file of other programs that is opened; gzipped. */
const MOST_LATER = { codeFiles: 16_000, modelFiles: 8_000, pictureFiles: 9_000, openModel: 13_000 };
/** Of all of them together, what they share counted once. */
const MOST_EXPORT = 37_000;

/** Names that TensorFlow.js registers while it starts, so no minifier can rename them. */
const TENSORFLOW = ['_tfengine', 'SparseSegmentMean', 'WASM_HAS_SIMD_SUPPORT'];

/** Words of what packages bring along and `leftOut` leaves out, in the page and in the worker: they come back when a package names its files anew. */
const LEFT_OUT = { page: ['rebeccapurple', 'react-flow__minimap'], worker: ['PThread.init', 'ConvLSTM2DCell', '@license'] };

const holdsTensorFlow = (scripts: Scripts) =>
  [...scripts].filter(([, code]) => TENSORFLOW.some((name) => code.includes(name))).map(([file]) => file);

function sizes(what: string, scripts: Scripts): number {
  const bytes = gzipBytes(scripts);
  console.log(`${what}: ${(bytes / 1000).toFixed(1)} kB gzip in ${scripts.size} files (${[...scripts.keys()].join(', ')})`);
  return bytes;
}

test('TensorFlow.js is in the worker and nowhere in what the page loads first', () => {
  expect(holdsTensorFlow(workerLoad())).not.toEqual([]);
  expect(holdsTensorFlow(firstLoad())).toEqual([]);
});

test('what packages bring along and nothing uses is left out', () => {
  const heldBy = (scripts: Scripts, words: readonly string[]) =>
    words.filter((word) => [...scripts.values()].some((code) => code.includes(word)));
  expect(heldBy(firstLoad(), LEFT_OUT.page)).toEqual([]);
  expect(heldBy(workerLoad(), LEFT_OUT.worker)).toEqual([]);
});

test('the page and the worker stay within their bytes', () => {
  expect(sizes('first load', firstLoad())).toBeLessThanOrEqual(MOST_BYTES.page);
  expect(sizes('worker', workerLoad())).toBeLessThanOrEqual(MOST_BYTES.worker);
  expect(sizes('service worker', serviceWorker())).toBeLessThanOrEqual(MOST_BYTES.serviceWorker);
  expect(sizes('where WebAssembly does not start', fallbackLoad())).toBeLessThanOrEqual(MOST_BYTES.fallback);
});

test('what writes and reads files of other programs comes when it is asked for, and within its bytes', () => {
  const all = new Map<string, string>();
  for (const [part, most] of Object.entries(MOST_LATER)) {
    const scripts = laterLoad(part);
    expect(scripts.size, part).toBeGreaterThan(0);
    expect(sizes(part, scripts)).toBeLessThanOrEqual(most);
    for (const [file, code] of scripts) all.set(file, code);
  }
  expect(sizes('all of them', all)).toBeLessThanOrEqual(MOST_EXPORT);
});

test('either build of the kernels stays within its bytes', () => {
  const builds = kernelBytes();
  expect(builds.size).toBe(2);
  for (const [file, bytes] of builds) expect(bytes, file).toBeLessThanOrEqual(MOST_BYTES.kernels);
});

test('the service worker keeps every file of the build, by the hash of what lies there', () => {
  const hidden = /(^|\/)\./;
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !hidden.test(entry.name))
    .map(({ parentPath, name }) => relative(fileURLToPath(DIST), join(parentPath, name)).replaceAll(sep, '/'));
  const { page, data } = keptFiles();
  expect([...page.map(({ url }) => url), ...data, 'service-worker.js'].sort()).toEqual(files.sort());
  for (const { url, integrity } of page) {
    if (url === 'index.html') continue; // hosts write into it
    const hash = createHash('sha256').update(readFileSync(new URL(url, DIST)));
    expect(integrity, url).toBe(`sha256-${hash.digest('base64')}`);
  }
});

test('what About says of the first load is what the page loads first', () => {
  const { weights } = JSON.parse(readFileSync(new URL('build.json', DIST), 'utf8'));
  const scripts = gzipBytes(firstLoad());
  expect(weights.page.packed).toBeGreaterThan(scripts);
  expect(weights.page.packed).toBeLessThan(scripts + 80_000); // styles, the font, index.html
  expect(weights.thread.packed).toBeGreaterThan(gzipBytes(workerLoad()));
});

test('whoever has a part in the page is named beside it, with the license', () => {
  const texts = licenseTexts();
  const begins = (name: string) => [...texts].find(([heading]) => heading.startsWith(`${name} `))?.[1];
  // Of the page, of its later chunks, of the worker, of its WebAssembly, of the bundler; the font and the data.
  for (const name of ['react', 'react-dom', '@xyflow/react', 'zustand', 'valibot', 'recharts', 'cmdk', '@dagrejs/dagre', 'pure-rand'])
    expect(begins(name), name).toContain('Copyright');
  for (const name of ['core', 'layers', 'backend-cpu', 'backend-wasm'].map((part) => `@tensorflow/tfjs-${part}`))
    expect(begins(name), name).toContain('Apache License');
  expect(begins('workbox-precaching')).toContain('MIT');
  expect(begins('rolldown')).toContain('MIT License');
  expect(begins('@fontsource-variable/inter')).toContain('SIL OPEN FONT LICENSE');
  expect(begins('MNIST')).toContain('Yann LeCun, Corinna Cortes');
  expect([...texts.keys()].filter((heading) => /^(vitest|typescript|@playwright)/.test(heading))).toEqual([]);
  expect([...texts].filter(([, text]) => text.length < 200)).toEqual([]);
});
