/** Points that are typed: what is read, what is refused and with which words, and that writing and reading agree. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPoints, writePoints } from './pointsText.ts';

test.each<readonly [string, string, unknown]>([
  ['pairs', '1, 2\n3, 4', { x: [[1], [3]], y: [[2], [4]] }],
  ['a table that was pasted, with empty lines', '\n-1\t.5\r\n\r\n2e3;−4\n', { x: [[-1], [2000]], y: [[0.5], [-4]] }],
  ['decimal commas between semicolons', '0,5; 1,25\n1;2', { x: [[0.5], [1]], y: [[1.25], [2]] }],
  ['a table of decimal commas, where 1,250 can be nothing else', '0,5\t1,250\n-2,125\t3', { x: [[0.5], [-2.125]], y: [[1.25], [3]] }],
  ['decimal commas between blanks', '0,5 1,25', { x: [[0.5]], y: [[1.25]] }],
  ['decimal commas between commas with a blank', '0,5, 1,5', { x: [[0.5]], y: [[1.5]] }],
  ['decimal commas on both sides of an arrow, parted by semicolons', '0,5; 1 → 2,5', { x: [[0.5, 1]], y: [[2.5]] }],
  ['a comma without a blank', '1,2', { x: [[1]], y: [[2]] }],
  ['several numbers a side', '1, 2 → 3\n4 5 -> 6', { x: [[1, 2], [4, 5]], y: [[3], [6]] }], // biome-ignore format: a picture of the text
])('reads %s', (_, text, value) => {
  expect(readPoints(text)).toEqual({ ok: true, value });
});

test('refuses what is no point, and names the line', () => {
  const texts = [
    '',
    ' \n ',
    '1, 2\n3',
    '1 2 3',
    '1, x',
    '1, 1e400',
    '1, 1e39',
    '1, NaN',
    '1 → 2 → 3',
    '1 →',
    '1, 2 → 3\n4, 5',
    '0,5, 1,5, 2',
    '0,5 → 1,25',
    '1, 2 → 3,5',
    '1,500\t2',
    '1,5\t',
    '1,2,3,4',
  ];
  expect(
    texts
      .map((text) => readPoints(text))
      .map((read) => (read.ok ? 'read' : read.reason))
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "Type at least one point: x, y in a line, such as 1, 2.
    Type at least one point: x, y in a line, such as 1, 2.
    Line 2: expected two numbers, x and y, got 1.
    Line 1: expected two numbers, x and y, got 3.
    Line 1: expected a number such as 1.5, got "x".
    Line 1: expected a number from −3.4e38 to 3.4e38, got "1e400".
    Line 1: expected a number from −3.4e38 to 3.4e38, got "1e39".
    Line 1: expected a number such as 1.5, got "NaN".
    Line 1: expected one arrow, x → y, got more.
    Line 1: expected numbers on both sides of the arrow.
    Line 2: expected 2 → 1 numbers as in the first point, got 1 → 1.
    Line 1: expected two numbers, x and y, got 5.
    Line 1: the comma in 0,5 may be a decimal one or part two numbers: write 0.5, or 0, 5 with a blank.
    Line 1: the comma in 3,5 may be a decimal one or part two numbers: write 3.5, or 3, 5 with a blank.
    Line 1: "1,500" may mean 1.5 or 1500: write one of the two.
    Line 1: expected two numbers, x and y, got 1.
    Line 1: expected two numbers, x and y, got 4."
  `);
});

const CASES = new URL('./testing/cases/', import.meta.url);
const caseText = (file: string): string => readFileSync(new URL(file, CASES), 'utf8');
const THREE = { ok: true, value: { x: [[0.5], [1.5], [2.5]], y: [[1.25], [3.25], [5.25]] } };

test('points as a spreadsheet of half the world copies them', () => {
  expect(readPoints(caseText('points-comma-table.txt'))).toEqual(THREE);
  expect(readPoints(caseText('points-comma-semicolon.txt'))).toEqual(THREE);
  expect(readPoints(caseText('points-comma-arrow.txt'))).toEqual({ ok: false, reason: expect.stringContaining('the comma in 0,5') });
});

test('a table of numbers from any country is those numbers, or is refused', () => {
  const number = fc
    .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 4 }))
    .map(([n, places]) => n / 10 ** places + 0);
  const table = fc.array(fc.tuple(number, number), { minLength: 1, maxLength: 12, size: 'max' });
  const POINTED = ['de-DE', 'es-ES'];
  let read = 0;
  fc.assert(
    fc.property(
      table,
      fc.constantFrom('de-DE', 'fr-FR', 'en-US', 'de-CH', 'es-ES'),
      fc.constantFrom('\t', ';', '; ', ' ; '),
      (rows, locale, gap) => {
        // Where no other number of a table has a comma, a point is what it is on this page.
        const isGrouped = !POINTED.includes(locale) || rows.flat().some((value) => value % 1 !== 0 && !Number.isInteger(value * 1000));
        const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 4, useGrouping: isGrouped });
        const points = readPoints(rows.map((row) => row.map((value) => numbers.format(value)).join(gap)).join('\n'));
        if (points.ok) read++;
        if (points.ok) expect(points.value).toEqual({ x: rows.map(([x]) => [x]), y: rows.map(([, y]) => [y]) });
        else expect(points.reason).toMatch(/^Line \d+: "[^"]+" may mean .+ or .+: write one of the two\.$/);
      },
    ),
    { seed: 6, numRuns: 500 },
  );
  expect(read).toBeGreaterThan(250);
});

test('refuses more points than one types', () => {
  expect(readPoints('1, 2\n'.repeat(10_001))).toMatchObject({ ok: false, reason: expect.stringContaining('at most 10,000') });
});

test('what is written is read back as the same points', () => {
  const value = fc.double({ min: -3.4e38, max: 3.4e38, noNaN: true }).map((number) => number + 0);
  const rows = (width: number) => fc.array(value, { minLength: width, maxLength: width });
  const points = fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
    .chain(([wide, high]) => fc.array(fc.tuple(rows(wide), rows(high)), { minLength: 1, maxLength: 200 }))
    .map((pairs) => ({ x: pairs.map(([x]) => x), y: pairs.map(([, y]) => y) }));
  fc.assert(
    fc.property(points, (typed) => {
      expect(readPoints(writePoints(typed))).toEqual({ ok: true, value: typed });
    }),
    { seed: 4, numRuns: 50 },
  );
});
