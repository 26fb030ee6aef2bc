import { readdir, readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { judge, type SourceFile } from './tooling/floorplan.ts';
import { readMap } from './tooling/houseMap.ts';
import { judgeTexts } from './tooling/jsxTexts.ts';

const src = new URL('./', import.meta.url);

async function sources(): Promise<readonly SourceFile[]> {
  const entries = await readdir(src, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(fileURLToPath(src), `${parentPath}/${name}`).replaceAll(sep, '/'));
  return Promise.all(paths.sort().map(async (path) => ({ path, text: await readFile(new URL(path, src), 'utf8') })));
}

test('the house stands as its map says', async () => {
  const map = readMap(await readFile(new URL('README.md', src), 'utf8'));
  expect(map).toMatchObject({ ok: true });
  expect(map.ok ? judge(map.value, await sources()) : []).toEqual([]);
});

test('every text that changes stands in an element of its own, as a translated page needs it', async () => {
  const components = (await sources()).filter(({ path }) => !path.endsWith('.test.tsx') && !path.includes('/testing/'));
  expect(judgeTexts(components)).toEqual([]);
});
