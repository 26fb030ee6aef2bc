import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { hashOf } from './freshBuild.mjs';

test('the hash follows from names and contents, in folders too', async () => {
  const root = pathToFileURL(`${await mkdtemp(join(tmpdir(), 'hash-'))}/`);
  const hash = () => hashOf(root, ['src', 'index.html']);
  try {
    await mkdir(new URL('src/room/', root), { recursive: true });
    await writeFile(new URL('src/room/a.ts', root), 'one');
    const before = await hash();
    expect(await hash()).toBe(before);

    await writeFile(new URL('src/room/a.ts', root), 'two');
    const changed = await hash();
    await writeFile(new URL('index.html', root), '');
    const added = await hash();
    await rename(new URL('src/room/a.ts', root), new URL('src/room/b.ts', root));
    const renamed = await hash();
    expect(new Set([before, changed, added, renamed]).size).toBe(4);

    await writeFile(new URL('elsewhere.ts', root), 'no source');
    expect(await hash()).toBe(renamed);
  } finally {
    await rm(root, { recursive: true });
  }
});
