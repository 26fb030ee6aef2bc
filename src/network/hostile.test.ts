/** Documents and files that nobody drew: no input makes the reader throw, hang or leave a trace. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NetworkDocument } from './document.ts';
import { readFile, writeFile } from './file/fileFormat.ts';
import { KIND_NAMES } from './kinds.ts';
import { network } from './notation.ts';
import { explain } from './read/problems.ts';
import { readNetwork } from './read/readNetwork.ts';
import { TEMPLATES } from './templates.ts';

const HIDDEN = network('mnist > flatten > linear 2 > relu > linear 10 > cross_entropy');
const RUNS = { seed: 5, numRuns: 500 };

const id = fc.constantFrom('constructor', '__proto__', 'toString', 'fc1', 'fc2', 'data', 'loss', 'a b', '', '9', 'class');
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    -1,
    1.5,
    1e308,
    10n,
    Symbol('odd'),
    null,
    undefined,
    '10',
    'constructor',
    [],
    {},
    [[1], [2, 3]],
    () => 1,
  ),
  fc.integer({ min: -3, max: 200 }),
  fc.boolean(),
);
const params = fc.dictionary(
  fc.constantFrom('out_features', 'bias', 'name', 'noise', 'p', 'x', 'y', 'beta', 'alpha', '__proto__', 'toString'),
  odd,
);
const node = fc.record({ id, kind: fc.constantFrom(...KIND_NAMES), params, position: fc.record({ x: odd, y: odd }) });
const edge = fc.record(
  {
    source: id,
    sourceHandle: fc.constantFrom('x', 'y', 'z', '__proto__'),
    target: id,
    targetHandle: fc.constantFrom('input', 'target', 'constructor'),
  },
  { requiredKeys: ['source', 'target', 'targetHandle'] },
);
const training = fc
  .dictionary(fc.constantFrom('optimizer', 'lr', 'betas', 'momentum', 'epochs', 'nesterov', 'seed'), odd)
  .map((settings) => ({ ...HIDDEN.training, ...settings }));
const hostile = fc
  .record({
    name: fc.string(),
    nodes: fc.array(node, { maxLength: 12 }),
    edges: fc.array(edge, { maxLength: 20 }),
    training,
  })
  .map((document) => document as unknown as NetworkDocument);

test('any document reads, or has a problem for which there is a sentence', () => {
  fc.assert(
    fc.property(hostile, (document) => {
      const reading = readNetwork(document);
      if (reading.ok) return;
      expect(reading.problems.length).toBeGreaterThan(0);
      for (const problem of reading.problems) expect(explain(problem, document)).toMatch(/\.$/);
    }),
    { ...RUNS, numRuns: 1000 },
  );
});

const NAMES = Object.getOwnPropertyNames(Object.prototype).join();

function refusalOf(input: Uint8Array | string): string {
  const read = readFile(input);
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(NAMES);
  return read.ok ? '' : read.reason;
}

test('any bytes and any JSON are read or refused in a short sentence', () => {
  const json = fc.oneof(
    fc.json(),
    fc.jsonValue().map((value) => JSON.stringify({ format: 'tinkergrad', version: 1, nodes: value, edges: value, training: value })),
  );
  fc.assert(
    fc.property(fc.oneof(json, fc.string({ unit: 'binary' }), fc.uint8Array()), (input) => {
      expect(refusalOf(input).length).toBeLessThan(1000);
    }),
    RUNS,
  );
});

/** Every place in a JSON value, as the way to it. */
function placesIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...inner.flatMap(([key, one]) => placesIn(one, [...path, key]))];
}

/** A copy with the value at one place changed; `undefined` takes it out. */
function changeAt(value: unknown, [key, ...rest]: readonly (string | number)[], to: unknown): unknown {
  if (key === undefined) return to;
  const entries: [string, unknown][] = Object.entries(value as object).map(([name, one]) => [
    name,
    name === String(key) ? changeAt(one, rest, to) : one,
  ]);
  const kept = entries.filter(([, one]) => one !== undefined);
  return Array.isArray(value) ? kept.map(([, one]) => one) : Object.fromEntries(kept);
}

const values = new Map(
  ['fc1', 'fc2'].flatMap((name) =>
    [`${name}.weight`, `${name}.bias`].map(
      (full) => [full, new Float32Array({ 'fc1.weight': 1568, 'fc1.bias': 2, 'fc2.weight': 20, 'fc2.bias': 10 }[full] ?? 0)] as const,
    ),
  ),
);
const VALID: unknown = JSON.parse(writeFile(HIDDEN, values));
const PLACES = placesIn(VALID).slice(1);

test('a file with one value changed is read or refused, and what is read can be written and read again', () => {
  const scalar = fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    -1,
    0,
    1.5,
    1e9,
    1e308,
    '',
    'constructor',
    '__proto__',
    'fc1',
    'data',
    'x'.repeat(10_000),
    [],
    {},
    [[]],
    { __proto__: null },
    [1, 2],
  );
  fc.assert(
    fc.property(fc.constantFrom(...PLACES), scalar, (place, to) => {
      const text = JSON.stringify(changeAt(VALID, place, to));
      const read = readFile(text);
      if (!read.ok) {
        expect(read.reason.length).toBeLessThan(1000);
        return;
      }
      readNetwork(read.value.document);
      expect(readFile(writeFile(read.value.document, read.value.parameters))).toEqual(read);
    }),
    { ...RUNS, numRuns: 1500 },
  );
});

test('a file with any byte changed, lost or doubled is read or refused', () => {
  const bytes = new TextEncoder().encode(writeFile(HIDDEN));
  fc.assert(
    fc.property(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 }), fc.constantFrom(0, 1, 2), (at, byte, many) => {
      refusalOf(Uint8Array.of(...bytes.subarray(0, at), ...Array<number>(many).fill(byte), ...bytes.subarray(at + 1)));
    }),
    RUNS,
  );
});

const text = JSON.stringify(VALID);

test.each<readonly [string, string, string | RegExp]>([
  [
    'lists in lists without end',
    `{"format":"tinkergrad","version":1,"nodes":${'['.repeat(100_000)}${']'.repeat(100_000)},"edges":[]}`,
    'nodes[0]: expected a node, got a list',
  ],
  ['lists that do not end', '['.repeat(1_000_000), /not JSON/],
  ['objects in objects without end', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, 'format: expected "tinkergrad", got nothing'],
  [
    'a million nodes',
    `{"format":"tinkergrad","version":1,"nodes":[${'0,'.repeat(999_999)}0],"edges":[]}`,
    'nodes: expected at most 1,000 nodes, got 1,000,000',
  ],
  ['a number beyond all numbers', text.replace('"lr":0.3', '"lr":1e400'), 'training.lr: expected a number from 0 to 1e12, got Infinity'],
  ['a position beyond all positions', text.replace('"x":0', '"x":-1e400'), 'nodes[0].position.x: expected a finite number, got -Infinity'],
  ['a __proto__ at the top', text.replace('{', '{"__proto__":{"polluted":1},'), /^__proto__: this name is not known/],
  [
    'a __proto__ in params',
    text.replace('"params":{', '"params":{"__proto__":{"p":1},'),
    'nodes[0].params.__proto__: this name is not known; Dataset mnist has name, x, y, table, images',
  ],
  ['a __proto__ in training', text.replace('"lr"', '"__proto__":{"p":1},"lr"'), /^training\.__proto__: this name is not known/],
  [
    'a __proto__ among parameters',
    text.replace('"parameters":{', '"parameters":{"__proto__":{},'),
    'parameters.__proto__: the network has no parameter of this name',
  ],
  [
    'a kind that every object inherits',
    text.replace('"ReLU"', '"constructor"'),
    /^nodes\[3\]\.kind: expected one of Dataset, Linear, .*, got "constructor"$/,
  ],
  [
    'an optimizer that every object inherits',
    text.replace('"SGD"', '"toString"'),
    'training.optimizer: expected one of SGD, Adam, AdamW, RMSprop, Adagrad, got "toString"',
  ],
])('refuses %s', (_, input, sentence) => {
  const said = refusalOf(input);
  if (typeof sentence === 'string') expect(said).toBe(sentence);
  else expect(said).toMatch(sentence);
});

test('every template is a file', () => {
  for (const { document } of TEMPLATES) expect(readFile(writeFile(document))).toEqual({ ok: true, value: { document } });
});
