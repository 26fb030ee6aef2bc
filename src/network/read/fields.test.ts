/** Fields: what may stand in them, what is typed into them, how they are described. */
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { ENGLISH, setLocale } from '../../lib/locale.ts';
import { readPoints } from '../file/pointsText.ts';
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
  ['0,01', 0.01],
  ['1,5e-3', 0.0015],
  [',5', 0.5],
  ['0,125', 0.125],
  ['1,000,000', 1_000_000],
  ['1.000.000', 1_000_000],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1 000', 1000],
  ['1\u202f000,5', 1000.5],
  ['1’000', 1000],
  ['12,34,567', 1_234_567],
  ['０．０１', 0.01],
  ['٠٫٠١', 0.01],
  ['1.000', 1],
])('reads %j as a number', (typed, value) => {
  expect(readNumber(RATE_FIELD, typed)).toEqual({ ok: true, value });
});

test.each(['', '  ', '1,2,3', '0,500,000', '1.2.3', '5 5', '1 00', '1e', 'abc', '0x10', '1e-3x', '1_000', 'Infinity', 'NaN', '−1', '1e13'])(
  'refuses %j with what was expected',
  (typed) => {
    expect(readNumber(RATE_FIELD, typed)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/^expected a number from 0 to 1e12, got /),
    });
  },
);

test.each([
  ['1,000', 1000],
  ['65,536', 65_536],
  ['1,000,000', 1_000_000],
  ['1.000.000', 1_000_000],
  ['1.0', 1],
  ['５', 5],
])('reads %j as a whole number', (typed, value) => {
  expect(readNumber(SEED_FIELD, typed)).toEqual({ ok: true, value });
});

test('what has two meanings is refused with both', () => {
  const typed = [
    readNumber(SEED_FIELD, '1.000'),
    readNumber(SEED_FIELD, '64.500'),
    readNumber(RATE_FIELD, '1,500'),
    readNumber(RATE_FIELD, '-12,000'),
  ];
  expect(typed.map((read) => (read.ok ? read.value : read.reason)).join('\n')).toMatchInlineSnapshot(`
    "expected a whole number from 0 to 4,294,967,295, got "1.000", which may mean 1 or 1000: type one of the two
    expected a whole number from 0 to 4,294,967,295, got "64.500", which may mean 64.5 or 64500: type one of the two
    expected a number from 0 to 1e12, got "1,500", which may mean 1.5 or 1500: type one of the two
    expected a number from 0 to 1e12, got "-12,000", which may mean -12 or -12000: type one of the two"
  `);
});

test('in German the page writes thousands with a point, and decimals with a comma: so it reads them', () => {
  setLocale('de', {});
  onTestFinished(() => setLocale(ENGLISH, {}));
  const read = (field: NumberField, ...typed: readonly string[]) =>
    typed.map((text) => readNumber(field, text)).map((one) => (one.ok ? one.value : one.reason));
  expect(read(SEED_FIELD, '1.500', '4.294.967.295', '64')).toEqual([1500, 4_294_967_295, 64]);
  expect(read(RATE_FIELD, '1,500', '0.5', '0,5', '1.5', '3e-5', '3,2e-5', '12.345,5')).toEqual([
    1.5, 0.5, 0.5, 1.5, 3e-5, 3.2e-5, 12_345.5,
  ]);
  expect([...read(SEED_FIELD, '1,500', '-1'), ...read(RATE_FIELD, '1.500')]).toEqual([
    'expected a whole number from 0 to 4.294.967.295, got "1,500", which may mean 1,5 or 1500: type one of the two',
    'expected a whole number from 0 to 4.294.967.295, got -1',
    'expected a number from 0 to 1e12, got "1.500", which may mean 1,5 or 1500: type one of the two',
  ]);
  expect(readPoints('1.125, 2\n0.5, 3')).toEqual({ ok: true, value: { x: [[1.125], [0.5]], y: [[2], [3]] } }); // a list of points is one text in all languages
});

const LOCALES = [
  'en-US',
  'en-IN',
  'de-DE',
  'de-CH',
  'de-AT',
  'fr-FR',
  'fr-CH',
  'es-ES',
  'pl-PL',
  'pt-PT',
  'sv-SE',
  'ru-RU',
  'cs-CZ',
  'it-IT',
];
const SCRIPTS = ['ar-EG-u-nu-arab', 'fa-IR-u-nu-arabext', 'hi-IN-u-nu-deva', 'bn-BD-u-nu-beng', 'th-TH-u-nu-thai', 'ja-JP-u-nu-fullwide'];

test('a number in the notation of any country is that number, or both that it may be are named', () => {
  const any: NumberField = { type: 'number', min: -1e12, max: 1e12, default: 0 };
  const number = fc
    .tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.integer({ min: 0, max: 9 }))
    .map(([n, places]) => n / 10 ** places);
  const asked: number[] = [];
  fc.assert(
    fc.property(number, fc.constantFrom(...LOCALES, ...SCRIPTS), (value, locale) => {
      const typed = new Intl.NumberFormat(locale, { maximumFractionDigits: 9 }).format(value + 0);
      const read = readNumber(any, typed);
      if (!read.ok) asked.push(value);
      if (read.ok) expect([typed, read.value]).toEqual([typed, value + 0]);
      else expect(`${typed}: ${read.reason}`).toMatch(new RegExp(`which may mean .*${String(Math.abs(value)).replace('.', '\\.')}\\b`));
    }),
    { seed: 8, numRuns: 5000 },
  );
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.length).toBeLessThan(250);
});

test('a whole number in the notation of any country is that number or asked about', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 4_294_967_295 }),
      fc.constantFrom(...LOCALES, ...SCRIPTS),
      fc.nat({ max: 9 }),
      (n, locale, cut) => {
        const value = Math.floor(n / 10 ** cut);
        const typed = new Intl.NumberFormat(locale).format(value);
        const read = readNumber(SEED_FIELD, typed);
        if (read.ok) expect([typed, read.value]).toEqual([typed, value]);
        else expect(`${typed}: ${read.reason}`).toMatch(new RegExp(`which may mean .*\\b${value}\\b`));
      },
    ),
    { seed: 9, numRuns: 5000 },
  );
});

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
