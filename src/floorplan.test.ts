import { readdir, readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { judge } from './tooling/floorplan.ts';
import { readMap } from './tooling/houseMap.ts';

const src = new URL('./', import.meta.url);

test('the house stands as its map says', async () => {
  const entries = await readdir(src, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(fileURLToPath(src), `${parentPath}/${name}`).replaceAll(sep, '/'));
  const files = await Promise.all(paths.sort().map(async (path) => ({ path, text: await readFile(new URL(path, src), 'utf8') })));

  const map = readMap(await readFile(new URL('README.md', src), 'utf8'));
  expect(map).toMatchObject({ ok: true });
  expect(map.ok ? judge(map.value, files) : []).toEqual([]);
});
