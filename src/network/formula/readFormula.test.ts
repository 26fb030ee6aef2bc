/** Reading formulas: as Python and as PyTorch write them; what is wrong is told with its place; hostile texts do nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_LETTERS } from './letters.ts';
import { FUNCTION_NAMES } from './operations.ts';
import { readFormula } from './readFormula.ts';
import { randomFormulas } from './testing/randomFormulas.ts';
import { told } from './testing/toldFormula.ts';

const WRITTEN = [
  ['abs(y_pred - y_true)', 'torch.abs(y_pred - y_true)', '(y_pred - y_true).abs()', ' torch . abs( y_pred-y_true ) '],
  [
    'mean((y_pred - y_true) ** 2)',
    'torch.mean((y_pred - y_true)**2)',
    '(y_pred - y_true).pow(2).mean()',
    'mean(torch.sub(y_pred, y_true).pow(2))',
  ],
  ['relu(y_pred)', 'F.relu(y_pred)', 'torch.nn.functional.relu(y_pred)', 'nn.functional.relu(y_pred)', 'y_pred.relu()'],
  ['maximum(y_pred, 0)', 'torch.maximum(y_pred, torch.tensor(0.0))', 'y_pred.maximum(torch.tensor(0))'],
  ['y_pred * 0.5', 'y_pred * (1 / 2)', 'y_pred * 2 ** -1', 'y_pred * 5e-1', 'y_pred * +.5', 'y_pred * sqrt(0.25)'],
];

test.each(WRITTEN)('%s may be written as PyTorch does', (first, ...others) => {
  for (const other of others) expect(told(other)).toBe(told(first ?? ''));
});

test('a formula as a script has it', () => {
  const texts = [
    'abs(y_pred - y_true)',
    'y_pred',
    'sqrt(mean((y_pred-y_true)**2))',
    'softplus(-y_pred) - (y_true - (1 - y_pred))',
    '(y_pred / (2 * y_true)) / 2',
  ];
  expect(texts.map(told).join('\n')).toMatchInlineSnapshot(`
    "torch.abs(y_pred - y_true).mean()
    y_pred.mean()
    torch.sqrt(((y_pred - y_true) ** 2).mean())
    (torch.nn.functional.softplus(-y_pred) - (y_true - (1 - y_pred))).mean()
    (y_pred / (2 * y_true) / 2).mean()"
  `);
});

test('a formula that is too long says so, whatever is in it', () => {
  for (const text of [
    '('.repeat(10_000),
    `${'-'.repeat(10_000)}y_pred`,
    `y_pred${' + y_pred'.repeat(1000)}`,
    `${'abs('.repeat(5000)}y_pred${')'.repeat(5000)}`,
  ]) {
    const read = readFormula(text);
    expect(!read.ok && [read.reason.at, read.reason.says.slice(0, 40)]).toEqual([MOST_LETTERS, 'A formula has at most 500 letters; this ']);
  }
});

test('as deep as a formula can be nested, it is read', () => {
  expect(readFormula(`${'('.repeat(247)}y_pred${')'.repeat(247)}`).ok).toBe(true);
  expect(readFormula(`${'-'.repeat(494)}y_pred`).ok).toBe(true);
  expect(readFormula(`y_pred${'**y_pred'.repeat(61)}`).ok).toBe(true);
});

test('any text at all is read or refused with a place in it, and no name of JavaScript means anything', () => {
  const words = fc.constantFrom(
    'y_pred',
    'y_true',
    ' ',
    '(',
    ')',
    ',',
    '.',
    '+',
    '-',
    '*',
    '/',
    '**',
    '<',
    '==',
    '1',
    '0.5',
    '1e9',
    'torch',
    'F',
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'this',
    'window',
    'eval',
    'Function',
    'null',
    'undefined',
    'NaN',
    'Infinity',
    ...FUNCTION_NAMES,
  );
  const touched = fc.tuple(randomFormulas, fc.nat(500), fc.nat(3), words).map(([text, at, cut, word]) => {
    const from = at % text.length;
    return text.slice(0, from) + word + text.slice(from + cut);
  });
  const texts = fc.oneof(
    touched,
    fc.array(words, { maxLength: 30 }).map((parts) => parts.join('')),
    fc.string({ maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 600 }),
  );
  let good = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const read = readFormula(text);
      if (read.ok) good += 1;
      else {
        expect(read.reason.at).toBeGreaterThanOrEqual(0);
        expect(read.reason.at).toBeLessThanOrEqual(text.length);
        expect(read.reason.says).toMatch(/[.?]$/);
      }
    }),
    { numRuns: 5000, seed: 1 },
  );
  expect(good).toBeGreaterThan(10);
  for (const name of Object.getOwnPropertyNames(Object.prototype)) {
    expect(readFormula(name).ok).toBe(false);
    expect(readFormula(`${name}(y_pred)`).ok).toBe(false);
    expect(readFormula(`y_pred.${name}()`).ok).toBe(false);
  }
});
