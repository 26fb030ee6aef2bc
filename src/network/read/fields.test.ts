/** Fields: what may stand in them, what is typed into them, how they are described. */
import { expect, test } from 'vitest';
import { OPTIMIZER_FIELD, RATE_FIELD, SEED_FIELD } from '../training.ts';
import { checkField, describeField, type Field, formatPath, type NumberField, readNumber, showValue } from './fields.ts';

const share: NumberField = { type: 'number', min: 0, max: 1, belowMax: true, default: 0 };
const beta: NumberField = { type: 'number', min: 0, aboveMin: true, max: 1000, default: 1 };
const flag: Field = { type: 'flag', default: true };

test('describes fields as they stand in refusals', () => {
  expect([RATE_FIELD, SEED_FIELD, share, beta, flag, OPTIMIZER_FIELD].map(describeField).join('\n')).toMatchInlineSnapshot(`
    "a number from 0 to 1e12
    a whole number from 0 to 4,294,967,295
    a number from 0 to 1 (1 excluded)
    a number from 0 to 1,000 (0 excluded)
    true or false
    one of SGD, Adam, AdamW, RMSprop, Adagrad"
  `);
});

test.each<readonly [Field, unknown, boolean]>([
  [share, 0, true],
  [share, 0.999, true],
  [share, 1, false],
  [share, Number.NaN, false],
  [share, '0.5', false],
  [beta, 0, false],
  [beta, 1000, true],
  [beta, 1001, false],
  [SEED_FIELD, 1.5, false],
  [SEED_FIELD, 4_294_967_295, true],
  [SEED_FIELD, Number.POSITIVE_INFINITY, false],
  [flag, false, true],
  [flag, 0, false],
  [OPTIMIZER_FIELD, 'Adam', true],
  [OPTIMIZER_FIELD, 'toString', false],
])('%o holds %s: %s', (field, value, fits) => {
  expect(checkField(field, value).ok).toBe(fits);
});

test.each([
  ['0.1', 0.1],
  [' 1e-3 ', 0.001],
  ['.5', 0.5],
  ['5.', 5],
  ['+2E2', 200],
])('reads %j as a number', (typed, value) => {
  expect(readNumber(RATE_FIELD, typed)).toEqual({ ok: true, value });
});

test.each(['', '  ', '0,01', '1e', 'abc', '0x10', '1e-3x', '1_000', 'Infinity', 'NaN', '−1', '1e13'])(
  'refuses %j with what was expected',
  (typed) => {
    expect(readNumber(RATE_FIELD, typed)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/^expected a number from 0 to 1e12, got /),
    });
  },
);

test('shows any value shortly', () => {
  const odd = [undefined, null, 1.5, -0, 'a"b', 'x'.repeat(100), [1], { a: 1 }, 10n, Symbol('s'), true];
  expect(odd.map(showValue).join('\n')).toMatchInlineSnapshot(`
    "nothing
    null
    1.5
    0
    "a\\"b"
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…"
    a list
    an object
    10
    Symbol(s)
    true"
  `);
});

test('writes a path as a programmer would', () => {
  expect(
    [
      formatPath(['nodes', 3, 'params', 'x', 2, 0]),
      formatPath(['parameters', 'fc1.weight', 'shape']),
      formatPath(['two words', 'a]b']),
      formatPath(['']),
      formatPath(['k'.repeat(100)]),
    ].join('\n'),
  ).toMatchInlineSnapshot(`
    "nodes[3].params.x[2][0]
    parameters.fc1.weight.shape
    ["two words"]["a]b"]
    [""]
    kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk…"
  `);
});
