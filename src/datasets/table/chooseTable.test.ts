/** What is chosen of a file: which rows are for testing, what is standardized by which rows, what is refused. */
import { expect, test } from 'vitest';
import { readCsv } from '../csv/readCsv.ts';
import { chooseTable, type TableChoice } from './chooseTable.ts';
import { handOut, MOST_NUMBERS } from './table.ts';

const csvOf = (text: string) => {
  const read = readCsv(new TextEncoder().encode(text));
  if (!read.ok) throw new Error(read.reason[0]);
  return read.value;
};
const PLAIN: TableChoice = {
  file: 'a.csv',
  x: [0],
  y: 1,
  task: 'regression',
  testPercent: 20,
  standardize: { x: false, y: false },
  dropsEmpty: false,
  seed: 0,
};
const choose = (text: string, choice: Partial<TableChoice> = {}) => chooseTable(csvOf(text), { ...PLAIN, ...choice });
const tableOf = (...args: Parameters<typeof choose>) => {
  const chosen = choose(...args);
  if (!chosen.ok) throw new Error(chosen.reason);
  return chosen.value;
};
const TEN = `x,y\n${Array.from({ length: 10 }, (_, i) => `${i},${2 * i + 1}`).join('\n')}`;

test('the seed draws which rows are for testing; every row is there once', () => {
  const table = tableOf(TEN);
  expect(table.test).toBe(2);
  expect(table.x.map(([x]) => x).sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(table.y).toEqual(table.x.map(([x = 0]) => [2 * x + 1]));
  expect(tableOf(TEN)).toEqual(table);
  expect(tableOf(TEN, { seed: 1 }).x).not.toEqual(table.x);
});

test('standardized, the rows to train on have mean 0 and deviation 1; those to test with are moved by the same numbers', () => {
  const table = tableOf(TEN, { standardize: { x: true, y: true } });
  const { train, test: held } = handOut(table);
  for (const side of [train.x, train.y]) {
    const mean = side.reduce((sum, [value = 0]) => sum + value, 0) / side.length;
    const variance = side.reduce((sum, [value = 0]) => sum + value ** 2, 0) / side.length;
    expect(mean).toBeCloseTo(0, 12);
    expect(variance).toBeCloseTo(1, 12);
  }
  const [a = [0], b = [1]] = train.x;
  const raw = (i: number) => table.x[i]?.[0] ?? 0;
  const scale = ((b[0] ?? 0) - (a[0] ?? 0)) / (raw(1) - raw(0));
  expect(held.x[0]?.[0]).toBeCloseTo((a[0] ?? 0) + scale * (raw(8) - raw(0)), 12);
});

test('a column of equal numbers becomes 0, not NaN', () => {
  const table = tableOf('x,c,y\n1,7,1\n2,7,2\n3,7,3', { x: [0, 1], y: 2, standardize: { x: true, y: false }, testPercent: 0 });
  expect(handOut(table).train.x.map((row) => row[1])).toEqual([0, 0, 0]);
});

test('classes are rows of 0 with a single 1', () => {
  const table = tableOf('x,kind\n1,red\n2,blue\n3,red', { task: 'classification', testPercent: 0 });
  expect(table.classes).toEqual(['red', 'blue']);
  expect(handOut(table).train.y).toEqual(table.x.map(([x]) => (x === 2 ? [0, 1] : [1, 0])));
});

test.each([
  ['a word in x', 'a,b\n1,1\nsome,2\n3,3', {}, 'Row 3, column 1: "some" in a is no number. Mend the cell, or leave a out of x.'],
  ['words as numbers', 'a,b\n1,p\n2,q', {}, 'Row 2, column 2: "p" in b is no number. Choose classification, or another column for y.'],
  [
    'empty cells',
    'a,b\n1,\n,2\n3,3',
    {},
    'Row 3, column 1: 2 cells are empty, this one first. Fill in the numbers, or leave such rows out.',
  ],
  ['one class', 'a,b\n1,p\n2,p', { task: 'classification' }, 'Column 2, b, has only one value, p. Classes need two at least.'],
  ['no x', 'a,b\n1,2\n3,4', { x: [1] }, 'Choose at least one column for x: what goes in.'],
] as const)('%s is refused', (_, text, choice, reason) => expect(choose(text, choice)).toEqual({ ok: false, reason }));

test('rows with empty cells are left out where that is chosen', () => {
  expect(tableOf('a,b\n1,\n,2\n3,3\n4,4', { dropsEmpty: true, testPercent: 0 }).x.flat().sort()).toEqual([3, 4]);
});

test('more numbers than are kept: as many rows as fit, drawn by the seed', () => {
  const rows = MOST_NUMBERS / 2 + 100;
  const table = tableOf(`x,y\n${Array.from({ length: rows }, (_, i) => `${i},${i}`).join('\n')}`);
  expect(table.x.length).toBe(MOST_NUMBERS / 2);
  expect(Math.max(...table.x.flat())).toBeGreaterThan(rows - 1000);
});
