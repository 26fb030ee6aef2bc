/** Styles and components name the same classes: a name that one of them has alone would be seen on the page only. */
import { readdir, readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

const src = new URL('./', import.meta.url);

/** The classes of a stylesheet, but for those of packages. */
function classesIn(css: string): ReadonlySet<string> {
  const selectors = css.replace(/\/\*[\s\S]*?\*\/|:global\((?:[^()]|\([^()]*\))*\)|\{[^{}]*\}/g, ' ');
  return new Set([...selectors.matchAll(/\.([A-Za-z][\w-]*)/g)].map(([, name = '']) => name));
}

/** What a file reads of a stylesheet: `styles.name`, or `styles[…]`, whose name is known only as it runs. */
function readsOf(code: string, styles: string) {
  const names = [...code.matchAll(new RegExp(`(?<![.\\w])${styles}\\.(\\w+)`, 'g'))].map(([, name = '']) => name);
  return { names, isOpen: new RegExp(`\\b${styles}\\[`).test(code) };
}

test('every class that a component names is in its stylesheet, and the other way round', async () => {
  const paths = (await readdir(src, { recursive: true })).map((path) => path.replaceAll('\\', '/'));
  const read = (path: string) => readFile(new URL(path, src), 'utf8');
  const reads = new Map<string, { names: string[]; isOpen: boolean }>();
  for (const path of paths.filter((one) => /\.tsx?$/.test(one))) {
    const code = await read(path);
    for (const [, name = '', file = ''] of code.matchAll(/import (\w+) from '(\.[^']+\.module\.css)'/g)) {
      const found = readsOf(code.replace(/import .*/g, ''), name);
      const sheet = posix.join(posix.dirname(path), file);
      const before = reads.get(sheet) ?? { names: [], isOpen: false };
      reads.set(sheet, { names: [...before.names, ...found.names], isOpen: before.isOpen || found.isOpen });
    }
  }
  const faults: string[] = [];
  for (const sheet of paths.filter((one) => one.endsWith('.module.css')).sort()) {
    const classes = classesIn(await read(sheet));
    const { names, isOpen } = reads.get(sheet) ?? { names: [], isOpen: false };
    faults.push(...names.filter((name) => !classes.has(name)).map((name) => `${sheet} has no .${name}`));
    if (!isOpen) faults.push(...[...classes].filter((name) => !names.includes(name)).map((name) => `nobody names .${name} of ${sheet}`));
  }
  expect(faults).toEqual([]);
});
