import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noticeOf, packageFolder, write } from './notices.ts';

const root = new URL('../../', import.meta.url);
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'notices-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A package as npm lays it down. */
async function pack(facts: object, files: Readonly<Record<string, string>> = {}) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'some', version: '1.0.0', ...facts }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return noticeOf(pathToFileURL(`${folder}/`));
}

test('a file is of the innermost package around it; what we keep among the packages is ours', () => {
  expect(packageFolder('/p/node_modules/react/cjs/react.js')).toBe('/p/node_modules/react/');
  expect(packageFolder('/p/node_modules/@xyflow/react/dist/index.js?url')).toBe('/p/node_modules/@xyflow/react/');
  expect(packageFolder('/p/node_modules/a/node_modules/@b/c/d.js')).toBe('/p/node_modules/a/node_modules/@b/c/');
  expect(packageFolder('node_modules/@fontsource-variable/inter/files/inter.woff2')).toBe('node_modules/@fontsource-variable/inter/');
  expect(packageFolder('C:\\p\\node_modules\\long\\src\\long.js')).toBe('C:/p/node_modules/long/');
  expect(packageFolder('\0rolldown/runtime.js')).toBe('node_modules/rolldown/');
  expect(packageFolder('node_modules/.cache/kernels/kernels-fma.wasm')).toBeUndefined();
  expect(packageFolder('/p/src/app/main.tsx')).toBeUndefined();
  expect(packageFolder('\0virtual:kernels/fma')).toBeUndefined();
});

test('the license that lies in the package is taken, with its notice', async () => {
  const notice = await pack({ license: 'MIT' }, { 'LICENSE.md': 'May be used.\n', NOTICE: 'By all of us.', 'index.js': '' });
  expect(notice).toEqual({ ok: true, value: { name: 'some 1.0.0', license: 'MIT', text: 'May be used.\n\nBy all of us.' } });
});

test('where none lies there, the standard text is, in the name of the author', async () => {
  const mit = await pack({ license: 'MIT', author: 'Ada <ada@example.org>' });
  expect(mit).toMatchObject({ ok: true, value: { text: expect.stringMatching(/^MIT License\n\nCopyright \(c\) Ada\n\nPermission is/) } });
  const two = await pack({ license: '(Apache-2.0 AND MIT)', author: { name: 'Bo' } });
  expect(two).toMatchObject({ ok: true, value: { text: expect.stringMatching(/Apache License[\s\S]+Copyright \(c\) Bo/) } });
});

test('a package of which nobody knows the license is refused', async () => {
  const refusal = 'some is shipped but comes without its license, and "SEE LICENSE" is none that SPDX lists.';
  expect(await pack({ license: 'SEE LICENSE' })).toEqual({ ok: false, reason: refusal });
  expect(await pack({})).toMatchObject({ ok: false });
});

test('of Vite, which carries many packages that are not shipped here, only its own license counts', async () => {
  const vite = await noticeOf(new URL('node_modules/vite/', root));
  expect(vite).toMatchObject({ ok: true, value: { license: 'MIT', text: expect.stringContaining('Vite contributors') } });
  expect(vite.ok && vite.value.text.length).toBeLessThan(2000);
});

test('everybody is named once, in order', () => {
  const notice = (name: string) => ({ name, license: 'MIT', text: `Text of ${name}.` });
  const text = write([notice('we')], [notice('b'), notice('a'), notice('b')]);
  expect(text.match(/^(\w+) \(MIT\)$/gm)).toEqual(['we (MIT)', 'a (MIT)', 'b (MIT)']);
  expect(text.match(/^Text of/gm)).toHaveLength(3);
});
