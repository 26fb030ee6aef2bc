/** Laws of pasting: any text is read or refused, and print(model) comes back as the layers it was printed from. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NetworkDocument } from '../document.ts';
import { readFile, writeFile } from '../file/fileFormat.ts';
import { fieldsOf, KIND_NAMES } from '../kinds.ts';
import { printDocument } from '../notation.ts';
import { readNetwork } from '../read/readNetwork.ts';
import { TEMPLATES } from '../templates.ts';
import { modelText, printModel } from './printModel.ts';
import { looksLikePyTorch, readPyTorch } from './readPyTorch.ts';
import { chain, layersOf } from './testing/chains.ts';
import { writtenModel } from './testing/writtenModels.ts';
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
      if (read.ok) expect(readFile(writeFile(read.value.document))).toEqual({ ok: true, value: { document: read.value.document } });
      else expect(read.reason).toMatch(/^\S.*\.$/s);
    }),
    { seed: 21, numRuns: 3000 },
  );
});

test('what print(model) shows of a chain is read back as the same layers', () => {
  fc.assert(
    fc.property(chain, (document) => {
      const text = modelText(printModel(document, readNetwork(document).shapes));
      const read = readPyTorch(text);
      expect(read.ok ? layersOf(read.value.document) : read.reason).toEqual(layersOf(document));
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
    expect(read.ok && readNetwork(read.value.document).ok && printDocument(read.value.document).includes(' Linear ')).toBe(true);
  }
  expect(chains.length).toBeGreaterThan(5);
});

test('a chain that is written in whichever way, whatever stands around it, is read as its layers', () => {
  const written = chain.chain((document) => {
    const lines = printModel(document, readNetwork(document).shapes).filter(
      ({ node, text }) => node !== undefined && text.startsWith('  '),
    );
    const modules = lines.map(({ node = '', text }) => ({ id: node, text: text.slice(text.indexOf(': ') + 2) }));
    return fc.tuple(fc.constant(document), writtenModel(modules));
  });
  const withoutIds = (document: NetworkDocument) => layersOf(document).map(({ kind, params }) => ({ kind, params }));
  fc.assert(
    fc.property(written, ([document, text]) => {
      const read = readPyTorch(text);
      expect(read.ok ? withoutIds(read.value.document) : `${read.reason}\n${text}`).toEqual(withoutIds(document));
      expect(read.ok && read.value.notes).toEqual([]);
    }),
    { seed: 23, numRuns: 600 },
  );
});
