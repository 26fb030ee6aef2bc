/** Links: every network goes through one unchanged and stays short; whatever else stands in a hash is refused with a sentence. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeBase64Url } from '../lib/base64.ts';
import { EMPTY_DOCUMENT, makeNode, type NetworkDocument, type NetworkEdge, type NetworkNode } from '../network/document.ts';
import { readFile, writeFile } from '../network/file/fileFormat.ts';
import { KIND_NAMES } from '../network/kinds.ts';
import { network } from '../network/notation.ts';
import { OPTIMIZER_NAMES } from '../network/training.ts';
import { deflate, inflate } from './inflate.ts';
import { decodeLink, encodeLink, MAX_HASH } from './link.ts';

const hashOf = async (document: NetworkDocument): Promise<string> => {
  const link = await encodeLink(document);
  return link.ok ? link.value : `refused: ${link.reason}`;
};
const reasonOf = async (hash: string): Promise<string> => {
  const read = await decodeLink(hash);
  return read.ok ? 'a network' : read.reason;
};
const pack = async (text: string | Uint8Array<ArrayBuffer>): Promise<string> =>
  `n=1.${encodeBase64Url(await deflate(typeof text === 'string' ? new TextEncoder().encode(text) : text))}`;

const number = fc
  .oneof(
    fc.integer({ min: -999, max: 999 }).map((n) => 8 * n),
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  )
  .map((value) => value + 0); // JSON has no −0
const small = fc.float({ min: Math.fround(-1e30), max: Math.fround(1e30), noNaN: true }).map((value) => value + 0);
const table = (rows: number) => fc.array(fc.array(small, { minLength: 2, maxLength: 2 }), { minLength: rows, maxLength: rows });
const points = fc.nat({ max: 5 }).chain((rows) => fc.record({ name: fc.constant('points'), x: table(rows), y: table(rows) }));
const params = fc.oneof(points, fc.record({ out_features: fc.integer({ min: 1, max: 65_536 }), bias: fc.boolean() }), fc.constant({}));
const node = fc.tuple(fc.constantFrom(...KIND_NAMES), params, number, number);
const wire = fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('x', 'y'), fc.constantFrom('input', 'target'));

/** Any document that a file can hold: those whose parts do not suit each other are left out by asking the file. */
const documents = fc
  .record({
    name: fc.string({ unit: 'binary' }),
    nodes: fc.array(node, { maxLength: 12 }),
    wires: fc.array(wire, { maxLength: 12 }),
    training: fc.record(
      { optimizer: fc.constantFrom(...OPTIMIZER_NAMES), momentum: fc.constantFrom(0, 0.9), max_steps: fc.integer({ min: 1, max: 1e9 }) },
      { requiredKeys: [] },
    ),
  })
  .map(({ name, nodes, wires, training }): NetworkDocument => {
    const made = nodes.map(([kind, given, x, y], i): NetworkNode => makeNode(kind, `n${i}`, { x, y }, fitting(kind, given)));
    const document = { ...EMPTY_DOCUMENT, name, nodes: made, training: { ...EMPTY_DOCUMENT.training, ...training } };
    return wires.reduce((sofar, ends) => withWire(sofar, ends), document as NetworkDocument);
  });

const fitting = (kind: string, given: object): object =>
  (kind === 'Dataset' && 'x' in given) || (kind === 'Linear' && 'bias' in given) ? given : {};

function withWire(
  document: NetworkDocument,
  [from, to, sourceHandle, targetHandle]: readonly [number, number, string, string],
): NetworkDocument {
  const [source, target] = [from, to].map((at) => document.nodes[at % document.nodes.length]);
  if (!source || !target) return document;
  const ends = { source: source.id, target: target.id, targetHandle };
  const edge = (source.kind === 'Dataset' ? { ...ends, sourceHandle } : ends) as NetworkEdge;
  const wired = { ...document, edges: [...document.edges, edge] };
  return readFile(writeFile(wired)).ok ? wired : document;
}

test('a link gives back the document that was put in it', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (document) => {
      expect(readFile(writeFile(document)).ok).toBe(true);
      expect(await decodeLink(await hashOf(document))).toEqual({ ok: true, value: { document } });
    }),
    { seed: 5, numRuns: 300 },
  );
});

test('the smallest numbers are not lost in steps of the grid', async () => {
  const document = { ...EMPTY_DOCUMENT, nodes: [makeNode('ReLU', 'act1', { x: 5e-324, y: -1.1e-308 })] };
  expect(await decodeLink(await hashOf(document))).toEqual({ ok: true, value: { document } });
});

test('twenty nodes fit into a thousand characters', async () => {
  const hidden = Array.from({ length: 8 }, (_, i) => `linear ${512 - 61 * i} > ${['relu', 'tanh', 'gelu', 'silu'][i % 4]}`).join(' > ');
  const document = network(`mnist > flatten > ${hidden} > linear 10 > cross_entropy`, 'Twenty nodes, all in a row');
  const odd = document.nodes.map((one, i) => ({ ...one, id: `${one.id}_${i * 7919}`, position: { x: i * 37.25, y: (i * i * 13) % 401 } }));
  const ids = new Map(document.nodes.map(({ id }, i) => [id, odd[i]?.id ?? '']));
  const rename = (edge: NetworkEdge) => ({ ...edge, source: ids.get(edge.source) ?? '', target: ids.get(edge.target) ?? '' });
  const awkward = { ...document, nodes: odd, edges: document.edges.map(rename) };
  expect(document.nodes.length).toBe(20);
  expect((await hashOf(document)).length).toBeLessThan(600);
  expect((await hashOf(awkward)).length).toBeLessThan(1000);
});

test('a network that is too large for a link is to be sent as a file', async () => {
  const rows = Array.from({ length: 9000 }, (_, i) => [Math.sin(i), Math.cos(i)]);
  const data = makeNode('Dataset', 'data', { x: 0, y: 0 }, { name: 'points', x: rows, y: rows });
  expect(await hashOf({ ...EMPTY_DOCUMENT, nodes: [data] })).toMatch(/^refused: This network would need a link of \d+,\d{3} characters/);
});

test('what is no link of ours is refused, and says why', async () => {
  const good = await hashOf(network('mnist > flatten > linear 10 > cross_entropy'));
  const cases: Record<string, string> = {
    'cut off': good.slice(0, -9),
    'letters changed': `${good.slice(0, 20)}AAAA${good.slice(24)}`,
    'other letters': `${good.slice(0, 20)}!!!!${good.slice(24)}`,
    'no version': 'n=abc',
    'version 0': good.replace('n=1.', 'n=0.'),
    'a later version': good.replace('n=1.', 'n=23.'),
    nothing: 'n=1.',
    'not UTF-8': await pack(Uint8Array.of(0xff, 0xfe, 0x80)),
    'no JSON': await pack('{"name":'),
    'another JSON': await pack('{"__proto__":{"polluted":1}}'),
    'a kind that is none': await pack('["a",[["constructor","a",0,0]],[],{}]'),
    'a position that is none': await pack('["a",[["ReLU","a","<b>",0]],[],{}]'),
    'a number beyond numbers': await pack('["a",[["ReLU","a",1e400,0]],[],{}]'),
    'a wire to nowhere': await pack('["a",[["ReLU","a",0,0]],[[0,7]],{}]'),
    'ends that are none': await pack('["a",[["ReLU","a",0,0],["ReLU","b",0,0]],[[0,1,"constructor"]],{}]'),
    'params of a prototype': await pack('["a",[["ReLU","a",0,0,{"__proto__":{"polluted":1}}]],[],{}]'),
    'too long': `n=1.${'A'.repeat(MAX_HASH)}`,
    'too deep': await pack('['.repeat(200_000)),
  };
  const said = Object.fromEntries(await Promise.all(Object.entries(cases).map(async ([what, hash]) => [what, await reasonOf(hash)])));
  expect(said).toMatchInlineSnapshot(`
    {
      "a kind that is none": "nodes[0].kind: expected one of Dataset, Linear, Flatten, Dropout, Add, Identity, ReLU, LeakyReLU, ELU, GELU, SiLU, Sigmoid, Tanh, Softplus, Softmax, CrossEntropyLoss, MSELoss, L1Loss, SmoothL1Loss, got "constructor"",
      "a later version": "The link was made with a newer version of Tinkergrad (link version 23; this page reads 1). Reload the page to get the newest, then open the link again.",
      "a number beyond numbers": "nodes[0].position.x: expected a finite number, got Infinity",
      "a position that is none": "nodes[0].position.x: expected a finite number, got "<b>"",
      "a wire to nowhere": "edges[0].target: expected the id of a node, got nothing",
      "another JSON": "nodes: expected a list of nodes, got nothing",
      "cut off": "The link is damaged or was cut off. Copy it again, whole, or ask for the network file instead.",
      "ends that are none": "edges[0].targetHandle: expected input or target, got nothing",
      "letters changed": "The link is damaged or was cut off. Copy it again, whole, or ask for the network file instead.",
      "no JSON": "The link is damaged or was cut off. Copy it again, whole, or ask for the network file instead.",
      "no version": "The link is damaged or was cut off. Copy it again, whole, or ask for the network file instead.",
      "not UTF-8": "The link is damaged or was cut off. Copy it again, whole, or ask for the network file instead.",
      "nothing": "The link is damaged or was cut off. Copy it again, whole, or ask for the network file instead.",
      "other letters": "The link is damaged or was cut off. Copy it again, whole, or ask for the network file instead.",
      "params of a prototype": "nodes[0].params.__proto__: this name is not known; ReLU has no params",
      "too deep": "The link is damaged or was cut off. Copy it again, whole, or ask for the network file instead.",
      "too long": "The link is too long to be a network’s. Ask for the network file instead.",
      "version 0": "The link is damaged or was cut off. Copy it again, whole, or ask for the network file instead.",
    }
  `);
  expect('polluted' in {}).toBe(false);
});

test('a bomb is put out as soon as it grows beyond a megabyte', async () => {
  const packed = encodeBase64Url(await deflate(new Uint8Array(48 * 2 ** 20)));
  expect(packed.length).toBeLessThan(MAX_HASH);
  expect(await reasonOf(`#n=1.${packed}`)).toBe('The link unpacks to more than 1 MB, which no network’s does.');
  expect(await inflate(await deflate(new Uint8Array(1000)), 999)).toEqual({ ok: false, reason: 'tooLarge' });
});

test('whatever stands in a hash, the answer is a network or a sentence', async () => {
  const json = fc.oneof(
    fc.json({ maxDepth: 6 }),
    fc.array(fc.jsonValue({ maxDepth: 4 }), { minLength: 4, maxLength: 4 }).map((list) => JSON.stringify(list)),
  );
  const letters = fc.string({ unit: fc.constantFrom(...'ABCxyz019-_') });
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        letters.map((text) => `n=1.${text}`),
        json.map((text) => ({ text })),
      ),
      async (input) => {
        const said = await reasonOf(typeof input === 'string' ? input : await pack(input.text));
        expect(said).toMatch(/^\S/);
      },
    ),
    { seed: 3, numRuns: 500 },
  );
});
