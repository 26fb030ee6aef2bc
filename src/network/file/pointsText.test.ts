/** Points that are typed: what is read, what is refused and with which words, and that writing and reading agree. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPoints, writePoints } from './pointsText.ts';

test.each<readonly [string, string, unknown]>([
  ['pairs', '1, 2\n3, 4', { x: [[1], [3]], y: [[2], [4]] }],
  ['a table that was pasted, with empty lines', '\n-1\t.5\r\n\r\n2e3;−4\n', { x: [[-1], [2000]], y: [[0.5], [-4]] }],
  ['several numbers a side', '1, 2 → 3\n4 5 -> 6', { x: [[1, 2], [4, 5]], y: [[3], [6]] }], // biome-ignore format: a picture of the text
])('reads %s', (_, text, value) => {
  expect(readPoints(text)).toEqual({ ok: true, value });
});

test('refuses what is no point, and names the line', () => {
  const texts = ['', ' \n ', '1, 2\n3', '1 2 3', '1, x', '1, 1e400', '1, 1e39', '1, NaN', '1 → 2 → 3', '1 →', '1, 2 → 3\n4, 5', '0,5, 1,5'];
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
    Line 1: expected two numbers, x and y, got 4."
  `);
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
