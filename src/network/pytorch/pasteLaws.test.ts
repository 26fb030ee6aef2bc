/** Laws of pasting: any text is read or refused, and print(model) comes back as the layers it was printed from. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_DOCUMENT, makeNode, type NetworkDocument, type NetworkNode } from '../document.ts';
import { readFile, writeFile } from '../file/fileFormat.ts';
import { fieldsOf, KIND_NAMES, KINDS, type Kind, type KindWithParams, type LayerKind, type ParamsOf } from '../kinds.ts';
import { network, printDocument } from '../notation.ts';
import { readNetwork } from '../read/readNetwork.ts';
import { TEMPLATES } from '../templates.ts';
import { modelText, printModel } from './printModel.ts';
import { looksLikePyTorch, readPyTorch } from './readPyTorch.ts';
import { type ModuleKind, TORCH_MODULES } from './torchModules.ts';

const word = fc.constantFrom(
  ...KIND_NAMES,
  ...[
    'nn.',
    'Sequential',
    'OrderedDict',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    ',',
    ':',
    '=',
    '*',
    '-',
    '.',
    '\n',
    ' ',
    '"a"',
    "'",
    '#',
    '(0): ',
    '(a-b): ',
  ],
  ...[
    '1',
    '784',
    '1e400',
    '1_000',
    '0.5',
    'True',
    'None',
    'x',
    'model',
    'model = ',
    'out_features=',
    'inplace',
    '3 x ',
    'import',
    '>>> ',
    '__proto__',
  ],
);
const anyText = fc.oneof(
  fc.string(),
  fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
);

test('whatever is pasted, it is read or refused in a sentence, and what is read is a network file', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      looksLikePyTorch(text);
      const read = readPyTorch(text);
      if (read.ok) expect(readFile(writeFile(read.value))).toEqual({ ok: true, value: { document: read.value } });
      else expect(read.reason).toMatch(/^\S.*\.$/s);
    }),
    { seed: 21, numRuns: 3000 },
  );
});

const plain = KIND_NAMES.filter((kind) => KINDS[kind].arity === 'through' && kind !== 'Linear');
const slope = fc.double({ min: -10, max: 10, noNaN: true }).map((value) => value + 0);
const PARAMS: { readonly [K in KindWithParams & LayerKind]: fc.Arbitrary<ParamsOf[K]> } = {
  Linear: fc.record({ out_features: fc.integer({ min: 1, max: 300 }), bias: fc.boolean() }),
  Dropout: fc.record({ p: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0) }),
  LeakyReLU: fc.record({ negative_slope: slope }),
  ELU: fc.record({ alpha: slope }),
  Softplus: fc.record({ beta: fc.double({ min: 1e-9, max: 1000, noNaN: true }), threshold: slope }),
};
const layer = fc
  .constantFrom('Linear' as const, 'Linear' as const, ...plain)
  .chain((kind) => fc.tuple(fc.constant(kind), (PARAMS as { readonly [K in Kind]?: fc.Arbitrary<object> })[kind] ?? fc.constant({})));
const few = fc.array(layer, { minLength: 1, maxLength: 12 });
const many = fc.array(layer, { minLength: 50, maxLength: 150 });
/** Chains on MNIST or on a line, some with names of their own, some long. */
const chain = fc.tuple(fc.boolean(), fc.oneof({ weight: 14, arbitrary: few }, many), fc.boolean()).map(([isLine, layers, isNamed]) => {
  const head = network(isLine ? 'line > linear 1' : 'mnist > flatten > linear 10');
  const nodes = layers.map(([kind, params], i): NetworkNode => makeNode(kind, isNamed ? `_${kind}_${i}` : `m${i}`, { x: 0, y: 0 }, params));
  const all = [...head.nodes, ...nodes];
  const edges = all.slice(1).map(({ id }, i) => {
    const { id: source, kind } = all[i] as NetworkNode;
    return { source, ...(kind === 'Dataset' ? { sourceHandle: 'x' as const } : {}), target: id, targetHandle: 'input' as const };
  });
  return { ...EMPTY_DOCUMENT, nodes: all, edges };
});

const layersOf = ({ nodes }: NetworkDocument) =>
  nodes.filter(({ kind }) => !['source', 'loss'].includes(KINDS[kind].arity)).map(({ id, kind, params }) => ({ id, kind, params }));

test('what print(model) shows of a chain is read back as the same layers', () => {
  fc.assert(
    fc.property(chain, (document) => {
      const text = modelText(printModel(document, readNetwork(document).shapes));
      const read = readPyTorch(text);
      expect(read.ok ? layersOf(read.value) : read.reason).toEqual(layersOf(document));
    }),
    { seed: 22, numRuns: 300 },
  );
});

test('whatever a kind has as a field can be written as an argument of its module', () => {
  for (const kind of Object.keys(TORCH_MODULES) as ModuleKind[]) {
    const params = TORCH_MODULES[kind].filter(({ from }) => from === 'param').map(({ name }) => name);
    expect([kind, ...params]).toEqual([kind, ...fieldsOf(kind).map(([name]) => name)]);
  }
});

test('each template that is a chain comes back and trains', () => {
  const chains = TEMPLATES.filter(({ document }) => document.nodes.length > 0 && document.nodes.every(({ kind }) => kind !== 'Add'));
  for (const { document } of chains) {
    const read = readPyTorch(modelText(printModel(document, readNetwork(document).shapes)));
    expect(read.ok && readNetwork(read.value).ok && printDocument(read.value).includes(' Linear ')).toBe(true);
  }
  expect(chains.length).toBeGreaterThan(5);
});
