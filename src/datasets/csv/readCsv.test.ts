/** Tables as five tools write them, what is refused and where, and that whatever is written comes back. */
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { say } from '../../lib/messages.ts';
import { splitCells } from './cells.ts';
import { messages } from './messages.ts';
import { type CsvTable, readCsv } from './readCsv.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
// from the root, where Vitest runs
const sample = async (name: string) => readCsv(await readFile(`src/datasets/csv/testing/${name}`));
const reasonOf = (text: string): string => {
  const read = readCsv(bytesOf(text));
  return read.ok ? 'read' : say(messages.told, read.reason);
};
function tableOf(read: ReturnType<typeof readCsv>): CsvTable {
  if (!read.ok) throw new Error(say(messages.told, read.reason));
  return read.value;
}
const numbers = ({ columns }: CsvTable) => columns.map((column) => [...column.numbers]);
const names = ({ columns }: CsvTable) => columns.map(({ name }) => name);

test('Excel: BOM, sep=, semicolons, decimal commas, a quoted delimiter, empty rows behind', async () => {
  const table = tableOf(await sample('excel.csv'));
  expect(table).toMatchObject({ delimiter: ';', decimal: ',', hasHeader: true, rows: 3, roles: ['x', 'x', 'y'], notes: [] });
  expect(names(table)).toEqual(['Fläche', 'Zimmer', 'Preis; EUR']);
  expect(numbers(table)).toEqual([
    [52.5, 78.25, 100],
    [2, 3, 4],
    [210000, 305500.5, -1500],
  ]);
});

test('a spreadsheet: tabs', async () => {
  expect(tableOf(await sample('spreadsheet.tsv'))).toMatchObject({
    delimiter: '\t',
    decimal: '.',
    hasHeader: true,
    rows: 3,
    roles: ['x', 'y'],
  });
});

test('Orange: three header rows are recognized and said, and so are prefixes', async () => {
  const table = tableOf(await sample('orange.tab'));
  expect(table).toMatchObject({ rows: 2, roles: ['x', 'out', 'y'], notes: [['orangeRows']] });
  expect(table.columns[2]?.classes).toEqual(['Iris-setosa', 'Iris-virginica']);
  const prefixed = tableOf(readCsv(bytesOf('cD#kind,C#size,mS#name\na,1,p\nb,2,q')));
  expect(prefixed).toMatchObject({ roles: ['y', 'x', 'out'], notes: [['orangePrefixes']] });
  expect(names(prefixed)).toEqual(['kind', 'size', 'name']);
});

test('UCI’s iris: no header, and classes in words, in order of appearance', async () => {
  const table = tableOf(await sample('iris.csv'));
  expect(table).toMatchObject({ rows: 4, hasHeader: false, roles: ['x', 'x', 'x', 'x', 'y'] });
  expect(names(table)[4]).toBe('column 5');
  expect(table.columns[4]).toMatchObject({
    classes: ['Iris-setosa', 'Iris-versicolor', 'Iris-virginica'],
    codes: Int16Array.of(0, 1, 2, 0),
  });
});

test('Windows-1252 is refused at its first letter, with what to do', async () => {
  expect(await sample('windows1252.csv')).toEqual({ ok: false, reason: ['notUtf8At', 1, 2] });
  expect(say(messages.told, ['notUtf8At', 1, 2])).toBe(
    'Row 1, column 2: a letter here is not UTF-8. Is it Windows-1252? In Excel choose Save as → CSV UTF-8, in an editor Save with encoding UTF-8.',
  );
});

test.each([
  ['', 'The file is empty. Choose one that has a row for each sample.'],
  ['1\n2,3,4\n', 'Row 2, column 2: expected 1 cells as in row 1, got 3. The delimiter is taken to be a comma.'],
  ['a,b\n1,2\n3,4,5\n', 'Row 3, column 3: expected 2 cells as in row 1, got 3. The delimiter is taken to be a comma.'],
  ['a,b\n1,"2\n3,4\n', 'Row 2, column 2: this cell begins with a quote that is never closed.'],
  ['a,b\n1,"2" x\n', 'Row 2, column 2: " x" stands behind the closing quote. Write a quote within a cell twice.'],
  ['a\n1\n2\n', 'Row 1, column 2: there is only one column. Part the cells by commas, semicolons or tabs.'],
  ['a,b\n', 'The file has no row of data. At least two are needed.'],
  ['PK\u0003\u0004', 'This is an Excel workbook or a zip, no CSV. In the spreadsheet choose Save as → CSV UTF-8.'],
])('%j is refused', (text, reason) => expect(reasonOf(text)).toBe(reason));

test('commas in a quoted cell are no decimals where the comma parts', () => {
  const [, second] = tableOf(readCsv(bytesOf('a,b\n1,"1,5"\n2,3\n'))).columns;
  expect(second).toMatchObject({ words: 1, firstWord: { row: 2, cell: '1,5' } });
});

test('empty cells and what tools write for them are counted with their first place', () => {
  const [, second] = tableOf(readCsv(bytesOf('a,b\n1,2\n2,\n3,NA\n4,?\n'))).columns;
  expect(second).toMatchObject({ words: 0, empty: 3, firstEmpty: { row: 3 } });
});

const FINITE = fc.double({ min: -1e30, max: 1e30, noNaN: true }).map((value) => value + 0);
const text = fc.string({
  unit: fc.constantFrom('a', 'B', '"', ',', ';', '\t', '\n', '\r', ' ', 'é', '__proto__'),
  minLength: 0,
  maxLength: 6,
});
const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

test('law: numbers that are written come back, whatever parts them and ends a line', () => {
  const style = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t'),
    comma: fc.boolean(),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    quoted: fc.boolean(),
    bom: fc.boolean(),
    last: fc.boolean(),
  });
  const rows = fc
    .integer({ min: 2, max: 5 })
    .chain((width) => fc.array(fc.array(FINITE, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 20 }));
  fc.assert(
    fc.property(rows, style, (written, { delimiter, comma, end, quoted, bom, last }) => {
      const cell = (value: number) => {
        const plain = delimiter !== ',' && comma ? String(value).replace('.', ',') : String(value);
        return quoted ? quote(plain) : plain;
      };
      const file = `${bom ? '\ufeff' : ''}${written.map((row) => row.map(cell).join(delimiter)).join(end)}${last ? end : ''}`;
      const table = tableOf(readCsv(bytesOf(file)));
      expect(table.hasHeader).toBe(false);
      expect(written.map((_, i) => table.columns.map((column) => column.numbers[i]))).toEqual(written);
    }),
    { seed: 16, numRuns: 300 },
  );
});

test('law: cells of any letters come back from their quotes', () => {
  const rows = fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(rows, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n', '\r'), (written, delimiter, end) => {
      const file = written.map((row) => row.map(quote).join(delimiter)).join(end);
      expect(splitCells(file, delimiter)).toEqual({ ok: true, value: written });
    }),
    { seed: 16, numRuns: 500 },
  );
});

test('law: no bytes throw, and every refusal is a sentence', () => {
  const letters = fc.string({ unit: fc.constantFrom('1', '2', ',', ';', '\t', '"', '\n', '\r', 'a', '.', '-', 'sep=', '#', 'C') });
  const any = fc.oneof(fc.uint8Array({ maxLength: 200 }), letters.map(bytesOf));
  fc.assert(
    fc.property(any, fc.constantFrom(undefined, true, false), (bytes, hasHeader) => {
      const read = readCsv(bytes, hasHeader === undefined ? {} : { hasHeader });
      if (!read.ok) expect(say(messages.told, read.reason)).toMatch(/\.$/);
      else expect(read.value.columns.every(({ numbers: all }) => all.length === read.value.rows)).toBe(true);
    }),
    { seed: 16, numRuns: 1000 },
  );
});
