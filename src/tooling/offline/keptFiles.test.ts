import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PARTS } from '../../offline/shared/build.ts';
import { type BuiltFile, measure } from './builtFiles.ts';
import { buildFacts, keptFiles } from './keptFiles.ts';

const file = (path: string, bytes = 10, packed = bytes): BuiltFile => ({
  path,
  bytes,
  packed,
  sha256: createHash('sha256').update(path).digest(),
});

const FILES = [
  file('assets/index-AAAAAAAA.js', 700, 230),
  file('assets/kernels-fma-BBBBBBBB.wasm', 30),
  file('assets/kernels-simd-CCCCCCCC.wasm', 32),
  file('assets/main-DDDDDDDD.js', 490, 150),
  file('assets/pane-EEEEEEEE.js', 450, 130),
  file('index.html', 2),
  file('mnist/manifest.json', 3),
  file('mnist/test-00-56499181.bin', 800),
  file('mnist/train-00-6764cb0d.bin', 820),
];
const LOADS = {
  page: new Set(['index.html', 'assets/index-AAAAAAAA.js', 'assets/main-DDDDDDDD.js']),
  thread: new Set(['assets/main-DDDDDDDD.js', 'assets/kernels-fma-BBBBBBBB.wasm', 'assets/kernels-simd-CCCCCCCC.wasm']),
};

test('what is kept as one version is all but the data, each file known by its name or by what is in it', () => {
  const { page, data, build } = keptFiles('abc', FILES);
  expect([build, data]).toEqual(['abc', ['mnist/test-00-56499181.bin', 'mnist/train-00-6764cb0d.bin']]);
  const rows = page.map(
    ({ url, revision, integrity }) => `${url} ${revision === null ? 'by name' : 'by content'} ${integrity?.slice(0, 7)}`,
  );
  expect(rows).toEqual([
    'assets/index-AAAAAAAA.js by name sha256-',
    'assets/kernels-fma-BBBBBBBB.wasm by name sha256-',
    'assets/kernels-simd-CCCCCCCC.wasm by name sha256-',
    'assets/main-DDDDDDDD.js by name sha256-',
    'assets/pane-EEEEEEEE.js by name sha256-',
    'index.html by content undefined',
    'mnist/manifest.json by content sha256-',
  ]);
});

test('each part weighs what is loaded with it: of two builds of the kernels the larger one', () => {
  const { weights, files, data } = buildFacts('abc', FILES, LOADS);
  expect(weights).toEqual({
    page: { bytes: 702, packed: 232 },
    thread: { bytes: 522, packed: 182 },
    rest: { bytes: 483, packed: 163 },
    data: { bytes: 1620, packed: 1620 },
  });
  expect(files).toContain('build.json');
  expect(data).toEqual({ mnist: ['mnist/test-00-56499181.bin', 'mnist/train-00-6764cb0d.bin'] });
});

test('every file is kept once and weighed once, whatever the build is made of', () => {
  const name = fc.constantFrom(
    'index.html',
    'licenses.txt',
    'service-worker.js',
    'icon.svg',
    'assets/kernels-a.wasm',
    'assets/kernels-b.wasm',
  );
  const path = fc.oneof(
    name,
    fc.stringMatching(/^assets\/[a-z]{1,6}-[0-9a-f]{8}\.js$/),
    fc.stringMatching(/^(mnist|moons)\/[a-z]{1,5}-[0-9a-f]{8}\.bin$/),
  );
  const builds = fc.uniqueArray(fc.tuple(path, fc.nat(1e6)), { selector: ([one]) => one, maxLength: 30 });
  fc.assert(
    fc.property(builds, fc.func(fc.boolean()), (made, isOf) => {
      const files = made.map(([one, bytes]) => file(one, bytes));
      const those = (what: string) => new Set(made.flatMap(([one]) => (isOf(what, one) ? [one] : [])));
      const kept = keptFiles('abc', files);
      const paths = [...kept.page.map(({ url }) => url), ...kept.data];
      expect(paths.toSorted()).toEqual(
        files
          .map((one) => one.path)
          .filter((one) => one !== 'service-worker.js')
          .toSorted(),
      );
      const { weights } = buildFacts('abc', files, { page: those('page'), thread: those('thread') });
      expect(PARTS.reduce((sum, part) => sum + weights[part].bytes, 0)).toBe(files.reduce((sum, { bytes }) => sum + bytes, 0));
    }),
    { seed: 1, numRuns: 200 },
  );
});

test('what does not get smaller travels as it is', async () => {
  const random = createHash('sha512').update('random').digest();
  expect(await measure('noise.bin', random)).toMatchObject({ bytes: 64, packed: 64 });
  const { packed } = await measure('zeros.txt', new Uint8Array(10_000));
  expect(packed).toBeLessThan(100);
});
