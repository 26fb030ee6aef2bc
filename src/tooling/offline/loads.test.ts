import { expect, test } from 'vitest';
import { loadsOf } from './loads.ts';

const chunk = (fileName: string, imports: readonly string[], css: readonly string[] = [], assets: readonly string[] = []) => ({
  fileName,
  imports: [...imports],
  viteMetadata: { importedCss: new Set(css), importedAssets: new Set(assets) },
});

test('with an entry comes what it imports at once, with styles and fonts, and nothing that is fetched later', () => {
  const chunks = [
    chunk('page.js', ['shared.js'], ['page.css'], ['inter.woff2']),
    chunk('shared.js', ['runtime.js', 'page.js'], ['shared.css']),
    chunk('runtime.js', []),
    chunk('dialogs.js', ['shared.js'], ['dialogs.css']),
  ];
  const [entry] = chunks;
  const loads = entry && loadsOf(entry, new Map(chunks.map((one) => [one.fileName, one])));
  expect([...(loads ?? [])].sort()).toEqual(['inter.woff2', 'page.css', 'page.js', 'runtime.js', 'shared.css', 'shared.js']);
});
