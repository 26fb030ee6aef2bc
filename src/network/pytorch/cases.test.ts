/** Texts as people have them: each becomes the network that PyTorch builds from it, or is refused. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { NetworkDocument } from '../document.ts';
import { KINDS } from '../kinds.ts';
import { countNetwork } from '../read/counts.ts';
import { readNetwork } from '../read/readNetwork.ts';
import { looksLikePyTorch, readPyTorch } from './readPyTorch.ts';

const CASES = new URL('./testing/cases/', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(`paste-${file}`, CASES), 'utf8');

/** The modules without a Flatten that the page puts in, and their parameters; or the reason why there are none. */
function show(file: string): readonly [string, number | undefined, ...string[]] {
  const text = textOf(file);
  const read = readPyTorch(text);
  if (!read.ok) return [read.reason, undefined];
  const { document, notes } = read.value;
  return [modulesOf(document), countNetwork(document, readNetwork(document).shapes).parameters, ...notes];
}

const modulesOf = ({ nodes }: NetworkDocument): string =>
  nodes
    .filter(({ kind }) => KINDS[kind].arity === 'through' && kind !== 'Flatten')
    .map(({ kind, params }) => `${kind}${'out_features' in params ? ` ${params.out_features}` : ''}`)
    .join(', ');

test.each([
  ['append.txt', 'Linear 48, Tanh, Linear 10', 38_170],
  ['list-append.txt', 'Linear 40, ReLU, Linear 10', 31_810],
  ['add-module.txt', 'Linear 36, GELU, Linear 10', 28_630],
  ['assigned-twice.txt', 'Linear 3, ReLU, Linear 1', 10],
  ['child-replaced.txt', 'Linear 32, Tanh, Linear 10', 25_450],
  ['optimizer.txt', 'Linear 30, ReLU, Linear 10', 23_860],
  ['arithmetic.txt', 'Linear 64, ReLU, Linear 32, ReLU, Linear 10', 52_650],
  ['list-of-sizes.txt', 'Linear 50, ReLU, Linear 10', 39_760],
  ['tuple.txt', 'Linear 44, Sigmoid, Linear 10', 34_990],
  ['annotations.txt', 'Linear 42, ReLU, Linear 10', 33_400],
  ['semicolons.txt', 'Linear 26, ReLU, Linear 10', 20_680],
  ['dtype-device.txt', 'Linear 24, SiLU, Linear 10', 19_090],
  ['device-if-else.txt', 'Linear 22, ReLU, Linear 10', 17_500],
  ['import-brackets.txt', 'Linear 18, ReLU, Linear 10', 14_320],
  ['strings.txt', 'Linear 38, ReLU, Linear 10', 30_220],
  ['script.txt', 'Linear 34, ReLU, Linear 10', 27_040],
  ['magic.txt', 'Linear 11, ReLU, Linear 10', 8_755],
  ['ipython.txt', 'Linear 13, ReLU, Linear 10', 10_345],
  ['print-in-log.txt', 'Linear 16, ReLU, Linear 10', 12_730],
  ['mail-quote.txt', 'Linear 15, ReLU, Linear 10', 11_935],
  ['typographic-quotes.txt', 'Linear 14, ReLU, Linear 10', 11_140],
  ['invisible-letters.txt', 'Linear 12, ReLU, Linear 10', 9_550],
] as const)('%s', (file, modules, parameters) => {
  expect(looksLikePyTorch(textOf(file))).toBe(true);
  expect(show(file)).toEqual([modules, parameters]);
});

test('an optimizer in the text is the one that trains', () => {
  const read = readPyTorch(textOf('optimizer.txt'));
  expect(read.ok && read.value.document.training).toMatchObject({ optimizer: 'Adam', lr: 0.003 });
});

test('what print shows of a class of one’s own is drawn with a word on its order', () => {
  expect(show('print-own-class.txt')).toEqual([
    'Linear 28, Linear 10, Tanh',
    22_270,
    'Digits shows its modules in the order in which they were made; forward may use them in another, or do more in between. ' +
      'They are drawn in a row as they stand there: check the order.',
  ]);
});

test.each([
  [
    'tied.txt',
    'Line 1: this Linear is used twice, and both share its weights in PyTorch. Here each has weights of its own: write a second Linear.',
  ],
  [
    'keras.txt',
    'This is a model of Keras, and what is read here is PyTorch. Write nn.Linear(…) for Dense, nn.Sequential(…) around them, and paste again.',
  ],
  [
    'torchsummary.txt',
    'This is the summary of a model, which leaves out what its modules were made with. Paste what print(model) shows instead.',
  ],
])('%s is refused', (file, reason) => {
  expect(looksLikePyTorch(textOf(file))).toBe(true);
  expect(show(file)).toEqual([reason, undefined]);
});
