import { expect, test } from 'vitest';
import { judge } from './floorplan.ts';
import { type HouseMap, readMap } from './houseMap.ts';
import { readImports } from './readImports.ts';

const TABLE = `A small house.

| room | floor | what it is | guests |
|---|---|---|---|
| \`page\` | 2 | what is seen | \`react\`, \`worker\` by URL |
| \`worker\` | 2 | what works | \`@tensorflow/*\` |
| \`lib\` | 0 | what all need | |
| \`tooling\` | – | what builds it | |

And some more words.`;

function map(): HouseMap {
  const read = readMap(TABLE);
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

/** What the law says of one more file in a house that is in order. */
function breaches(path: string, text: string): string {
  const order = ['page', 'worker', 'lib', 'tooling'].map((room) => ({ path: `${room}/order.ts`, text: '/** In order. */' }));
  return judge(map(), [...order, { path, text }])
    .filter((line) => !line.startsWith('Only tests use')) // nobody uses anything in so small a house
    .join('\n');
}

const imports = (path: string, code: string) => breaches(path, `/** A file. */\n${code}`);

test('reads the table', () => {
  expect(map().map(({ name, floor, guests, byUrl }) => `${name} ${floor} ${guests} ${byUrl}`)).toMatchInlineSnapshot(`
    [
      "page 2 react worker",
      "worker 2 @tensorflow/* ",
      "lib 0  ",
      "tooling undefined  ",
    ]
  `);
});

test('a map without its table, or with a row that cannot be read, is refused', () => {
  expect(readMap('# No table')).toMatchObject({ ok: false });
  expect(readMap(TABLE.replace('| 0 |', '| zero |'))).toMatchObject({ ok: false, reason: expect.stringContaining('`lib`') });
});

test('finds imports of every form', () => {
  const code = `
    import a, { type B } from './a.ts'; import type { C } from './c.ts'; import './look.css'; import file from './wasm.wasm?url';
    export * from './d.ts'; export { e } from './e.ts';
    let f: import('./f.ts').F; const g = await import('./g.ts'); const h = await import('./h' + g);
    import.meta.glob('./rows/*.ts');
    new Worker(new URL('./i.ts', import.meta.url), { type: 'module' });
    new URL('./no-file', location.href); // import './no-code.ts'
  `;
  const found = readImports('some.ts', code).map(({ specifier, byUrl }) => (byUrl ? `${specifier} by URL` : specifier));
  expect(found.join('\n')).toMatchInlineSnapshot(`
    "./a.ts
    ./c.ts
    ./look.css
    ./wasm.wasm
    ./d.ts
    ./e.ts
    ./f.ts
    ./g.ts
    (a name that is put together while running)
    ./rows/*.ts
    ./i.ts by URL"
  `);
});

test('a house in order', () => {
  expect(imports('page/a.ts', "import '../lib/b.ts'; import './c.ts'; import { memo } from 'react'; import 'react/jsx-runtime';")).toBe('');
  expect(imports('page/a.ts', "new Worker(new URL('../worker/main.ts', import.meta.url))")).toBe('');
  expect(imports('worker/a.ts', "import * as tf from '@tensorflow/tfjs-core';")).toBe('');
  expect(imports('tooling/a.ts', "import 'vite'; import '../lib/b.ts'; import '../../e2e/c.mjs';")).toBe('');
  expect(breaches('lib/a.test.ts', "import { test } from 'vitest'; import { readFile } from 'node:fs/promises';")).toBe('');
});

test('no import goes up, sideways or outside', () => {
  expect(imports('lib/a.ts', "import type { B } from '../page/b.ts';")).toMatchInlineSnapshot(
    `"src/lib/a.ts names ../page/b.ts: that goes up, from lib (floor 0) to page (floor 2)."`,
  );
  expect(imports('worker/a.ts', "const b = await import('../page/b.ts');")).toMatchInlineSnapshot(
    `"src/worker/a.ts names ../page/b.ts: that goes sideways, from worker to page, both on floor 2."`,
  );
  expect(imports('page/a.ts', "import '../worker/main.ts';")).toMatchInlineSnapshot(
    `"src/page/a.ts names ../worker/main.ts: that goes sideways, from page to worker, both on floor 2."`,
  );
  expect(imports('worker/a.ts', "new URL('../page/b.ts', import.meta.url)")).toMatchInlineSnapshot(
    `"src/worker/a.ts names ../page/b.ts: that goes sideways, from worker to page, both on floor 2."`,
  );
  expect(imports('page/a.ts', "import '../tooling/b.ts';")).toMatchInlineSnapshot(
    `"src/page/a.ts names ../tooling/b.ts: tooling stands outside the house; nobody imports it."`,
  );
  expect(imports('page/a.ts', "import '../../package.json';")).toMatchInlineSnapshot(
    `"src/page/a.ts names ../../package.json: that is in no room of the house."`,
  );
  expect(imports('tooling/a.ts', "import '../page/b.ts';")).toMatchInlineSnapshot(
    `"src/tooling/a.ts names ../page/b.ts: tooling stands outside the house and sees only its lowest rooms."`,
  );
});

test('no package where it is no guest', () => {
  expect(imports('lib/a.ts', "import type { FC } from 'react';")).toMatchInlineSnapshot(
    `"src/lib/a.ts names react: that is no guest of lib."`,
  );
  expect(imports('page/a.ts', "import 'react-dom';")).toMatchInlineSnapshot(`"src/page/a.ts names react-dom: that is no guest of page."`);
  expect(imports('page/a.ts', "import { join } from 'node:path';")).toMatchInlineSnapshot(
    `"src/page/a.ts names node:path: that is no guest of page."`,
  );
  expect(breaches('lib/a.test.ts', "import 'recharts';")).toMatchInlineSnapshot(
    `"src/lib/a.test.ts names recharts: that is no guest of lib or of its tests."`,
  );
});

test('what only tests use lies in testing, and the product uses nothing of it', () => {
  const files = [
    { path: 'lib/used.ts', text: '/** Used. */' },
    { path: 'lib/idle.ts', text: '/** Idle. */' },
    { path: 'lib/testing/fake.ts', text: "/** Fake. */ import '../idle.ts'; import 'vitest';" },
    { path: 'lib/some.test.ts', text: "import './testing/fake.ts'; import './idle.ts';" },
    { path: 'app/main.tsx', text: "/** Begins. */ import '../lib/used.ts'; import '../lib/testing/fake.ts';" },
  ];
  const rooms = readMap(TABLE.replace('| `page` | 2 |', '| `app` | 2 |'));
  const said = rooms.ok ? judge(rooms.value, files) : [];
  expect(said.filter((line) => line.includes('test')).join('\n')).toMatchInlineSnapshot(`
    "src/app/main.tsx names ../lib/testing/fake.ts: only tests may use what lies in testing.
    Only tests use src/lib/idle.ts: put it into a folder testing beside them."
  `);
});

test('every folder is on the map, and every room of the map is there', () => {
  expect(breaches('attic/box.css', '')).toMatchInlineSnapshot(`"src/attic is not on the map: add its row to src/README.md."`);
  expect(judge(map(), [{ path: 'lib/a.test.ts', text: '' }]).join('\n')).toMatchInlineSnapshot(`
    "The map in src/README.md names page, but src/page is not there.
    The map in src/README.md names worker, but src/worker is not there.
    The map in src/README.md names tooling, but src/tooling is not there."
  `);
});

test('files open with a sentence and stay short', () => {
  expect(breaches('lib/a.ts', 'export const a = 1;')).toMatchInlineSnapshot(
    `"src/lib/a.ts does not open with a sentence: /** what it is. */"`,
  );
  expect(breaches('lib/a.test.ts', `${'// line\n'.repeat(251)}`)).toMatchInlineSnapshot(
    `"src/lib/a.test.ts has 251 lines; split it before line 250."`,
  );
  expect(breaches('lib/a.test.ts', `${'// line\n'.repeat(250)}`)).toBe('');
  const language = { path: 'locales/languages/de.ts', text: `/** Deutsch. */${'\n// line'.repeat(2000)}` };
  expect(judge(map(), [language]).filter((line) => line.includes('lines'))).toEqual([]);
});
