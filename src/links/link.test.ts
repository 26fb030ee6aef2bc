/** Links: every network goes through one unchanged and stays short; whatever else stands in a hash is refused with a sentence. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { decodeBase64Url, encodeBase64Url } from '../lib/base64.ts';
import { EMPTY_DOCUMENT, makeNode, type NetworkDocument, type NetworkEdge, type NetworkNode } from '../network/document.ts';
import { readFile, writeFile } from '../network/file/fileFormat.ts';
import { KIND_NAMES } from '../network/kinds.ts';
import { network } from '../network/notation.ts';
import { OPTIMIZER_NAMES } from '../network/training.ts';
import { deflate, inflate } from './inflate.ts';
import { decodeLink, encodeLink } from './link.ts';
import { linkLetter } from './linkHash.ts';
import { MAX_HASH } from './packed.ts';

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
const points = fc
  .oneof({ weight: 9, arbitrary: fc.nat({ max: 5 }) }, fc.nat({ max: 300 }))
  .chain((rows) => fc.record({ name: fc.constant('points'), x: table(rows), y: table(rows) }));
const params = fc.oneof(points, fc.record({ out_features: fc.integer({ min: 1, max: 65_536 }), bias: fc.boolean() }), fc.constant({}));
const node = fc.tuple(fc.constantFrom(...KIND_NAMES), params, number, number);
const wire = fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('x', 'y'), fc.constantFrom('input', 'target'));

/** A few mostly, many now and then. */
const upTo = <T>(one: fc.Arbitrary<T>, few: number, many: number) =>
  fc.oneof({ weight: 9, arbitrary: fc.array(one, { maxLength: few }) }, fc.array(one, { maxLength: many }));

/** Any document that a file can hold: those whose parts do not suit each other are left out by asking the file. */
const documents = fc
  .record({
    name: fc.string({ unit: 'binary' }),
    nodes: upTo(node, 12, 60),
    wires: upTo(wire, 12, 60),
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
    { seed: 5, numRuns: 200 },
  );
});

test('what a link holds is the shortest that says it, and a link of long ago is read for ever', async () => {
  const { nodes, edges, ...rest } = network('mnist > flatten > linear 64 > relu > linear 64 > add act1 > linear 10 > cross_entropy', 'Old');
  const document = { ...rest, edges, nodes: nodes.map((one) => (one.id === 'act1' ? { ...one, position: { x: 1200.3, y: -0.1 } } : one)) };
  const packed = decodeBase64Url((await hashOf(document)).replace('n=1.', ''));
  const unpacked = packed && (await inflate(packed, 2 ** 20));
  expect(unpacked?.ok && new TextDecoder().decode(unpacked.value)).toMatchInlineSnapshot(
    `"["Old",[["Dataset","data",0,0,{"name":"mnist"}],["Flatten","flatten",33,0],["Linear","fc1",58,0,{"out_features":64}],["ReLU","act1",150.0375,-0.0125],["Linear","fc2",0,34,{"out_features":64}],["Add","add1",34,34],["Linear","fc3",59,34,{"out_features":10}],["CrossEntropyLoss","loss",93,34]],[[0,1,2],[1,2],[2,3],[3,4],[4,5],[3,5],[5,6],[6,7],[0,7,3]],{"optimizer":"SGD","lr":0.3,"batch_size":64,"epochs":50,"shuffle":true,"seed":0}]"`,
  );
  const old =
    'n=1.dY9BSwMxEIX_yzs_S7LZtHZvYtVLQVA8hSBxk6UL292SZA9W-t8lK16KXmYezLzvzRg8Dx40BjuXXQoZhHfZgYKCXxjdMaDBcexTxsXS4HFwOYcRRPerlKIoo30_BhfLpJWgvl0I05zfu-DyHENCs64XyEvYv4FwbZag1GIl1EbzRqyErPQVqiq3qPo_1J33heS9RNlS9ZVdgXr7l1-KxX8fp5Qexhyn0-d-SgnEsLStKjBLYwQlK0vzUysqS6NYgmrqRZequbY0a24sjeCGytqSecr9sT-HiAavT7tCj2jEShEfLreH99SfQ3mGCKepPSQ0WhDpMHfdENDkOAciheDRiIv9Bg';
  expect(await decodeLink(old)).toEqual({ ok: true, value: { document } });
  expect(await decodeLink(`#${old}`)).toEqual({ ok: true, value: { document } });
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

test('a network of more than a megabyte is to be sent as a file, however short its link would be', async () => {
  expect(await hashOf({ ...EMPTY_DOCUMENT, name: 'a'.repeat(2 ** 20) })).toBe(
    'refused: This network is too large for a link: its file has more than 1 MB. Save it and send the file.',
  );
});

test('a hash of the greatest length is looked at, a longer one is not', async () => {
  const longest = `n=1.${'A'.repeat(MAX_HASH - 4)}`;
  expect([longest, `#${longest}`, `${longest}A`].map((hash) => hash.length - MAX_HASH)).toEqual([0, 1, 1]);
  expect(await reasonOf(`#${longest}`)).toMatch(/^The link is damaged/);
  expect(await reasonOf(`#${longest}A`)).toMatch(/^The link is too long/);
});

test('a hash is a network’s by how it begins', () => {
  expect(['n=1.abc', '#n=', 'n=', '#l=1.abc', '', '#', '#about', '#an=1.abc', 'x#n=1.', '#lesson=loss'].map(linkLetter)).toEqual([
    ...Array(3).fill('n'),
    'l',
    ...Array(6).fill(undefined),
  ]);
});

test.each(['CompressionStream', 'DecompressionStream'])('a browser without %s says what to do instead', async (missing) => {
  const hash = await hashOf(EMPTY_DOCUMENT);
  vi.stubGlobal(missing, undefined);
  try {
    expect(await hashOf(EMPTY_DOCUMENT)).toBe(
      'refused: This browser is too old to pack networks into links. Save the network and send its file.',
    );
    expect(await reasonOf(hash)).toBe('This browser is too old to pack networks into links. Open the link in a newer one.');
  } finally {
    vi.unstubAllGlobals();
  }
});

test('what is no link of ours is refused, and says why', async () => {
  const good = await hashOf(network('mnist > flatten > linear 10 > cross_entropy'));
  const cases: Record<string, string> = {
    'cut off': good.slice(0, -9),
    'letters changed': `${good.slice(0, 20)}AAAA${good.slice(24)}`,
    'other letters': `${good.slice(0, 20)}!!!!${good.slice(24)}`,
    'letters that are no bytes': 'n=1.A',
    'no version': 'n=abc',
    'version 0': good.replace('n=1.', 'n=0.'),
    'a later version': good.replace('n=1.', 'n=23.'),
    nothing: 'n=1.',
    'not UTF-8': await pack(Uint8Array.of(0xff, 0xfe, 0x80)),
    'no JSON': await pack('{"name":'),
    'a lesson’s letter': good.replace('n=', 'l='),
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
      "a kind that is none": "nodes[0].kind: expected one of Dataset, Linear, Flatten, Dropout, Add, Identity, ReLU, LeakyReLU, ELU, GELU, SiLU, Sigmoid, Tanh, Softplus, Softmax, CrossEntropyLoss, MSELoss, L1Loss, SmoothL1Loss, HuberLoss, CustomLoss, got "constructor"",
      "a later version": "The link was made with a newer version of Tinkergrad (link version 23; this page reads 1). Reload the page to get the newest, then open the link again.",
      "a lesson’s letter": "The link is damaged or was cut off. Copy it again, whole, or ask for the network file instead.",
      "a number beyond numbers": "nodes[0].position.x: expected a finite number, got Infinity",
      "a position that is none": "nodes[0].position.x: expected a finite number, got "<b>"",
      "a wire to nowhere": "edges[0].target: expected the id of a node, got nothing",
      "another JSON": "nodes: expected a list of nodes, got nothing",
      "cut off": "The link is damaged or was cut off. Copy it again, whole, or ask for the network file instead.",
      "ends that are none": "edges[0].targetHandle: expected input or target, got nothing",
      "letters changed": "The link is damaged or was cut off. Copy it again, whole, or ask for the network file instead.",
      "letters that are no bytes": "The link is damaged or was cut off. Copy it again, whole, or ask for the network file instead.",
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
  expect(await inflate(await deflate(new Uint8Array(1000)), 1000)).toEqual({ ok: true, value: new Uint8Array(1000) });
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
    { seed: 3, numRuns: 300 },
  );
});
