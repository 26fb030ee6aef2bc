/** A table of one's own in a network file: written and read back the same, refused with the place of what is wrong; the network's end fits it. */
import { expect, onTestFinished, test } from 'vitest';
import type { Table } from '../../datasets/table/table.ts';
import { ENGLISH, setLocale } from '../../lib/locale.ts';
import type { NetworkDocument } from '../document.ts';
import { setTable } from '../edit/dataEdits.ts';
import { network } from '../notation.ts';
import { readNetwork } from '../read/readNetwork.ts';
import { fitToData } from '../repairs/fitToData.ts';
import { readFile, writeFile } from './fileFormat.ts';
import { checkImages } from './images.ts';
import { checkTable } from './table.ts';

const NUMBERS: Table = {
  file: 'a.csv',
  x_names: ['a', 'b'],
  y_names: ['c'],
  x: [
    [1, 2],
    [3, 4],
    [5, 6],
  ],
  y: [[0], [1], [2]],
  test: 1,
  standardize: { x: true, y: true },
};
const CLASSES: Table = { ...NUMBERS, classes: ['p', 'q', 'r'], standardize: { x: true, y: false } };
const MNIST = network('mnist > flatten > linear 16 > relu > linear 10 > cross_entropy');
const withTable = (document: NetworkDocument, table: Table) => fitToData(setTable(document, 'data', table));

test.each([
  ['numbers', NUMBERS],
  ['classes', CLASSES],
])('a table of %s goes through a file', (_, table) => {
  const document = withTable(MNIST, table);
  const read = readFile(writeFile(document));
  expect(read.ok && read.value.document).toEqual(document);
});

test('the end of the network is made to fit: its loss, and how wide it is', () => {
  const toClasses = readNetwork(withTable(MNIST, CLASSES));
  expect(toClasses).toMatchObject({
    ok: true,
    spec: { loss: { kind: 'CrossEntropyLoss' }, data: { facts: { x: [2], train: 2, test: 1 } } },
  });
  const toNumbers = readNetwork(withTable(MNIST, NUMBERS));
  expect(toNumbers).toMatchObject({ ok: true, spec: { loss: { kind: 'MSELoss' } } });
  const back = readNetwork(withTable(withTable(MNIST, NUMBERS), CLASSES));
  expect(back).toMatchObject({ ok: true, spec: { loss: { kind: 'CrossEntropyLoss' } } });
});

test.each<readonly [Record<string, unknown>, string]>([
  [{ test: 3 }, 'test: expected how many of the 3 rows are for testing, got 3'],
  [{ x_names: ['a'] }, 'x_names: expected a name for each number of x'],
  [{ x: [] }, 'y: expected as many rows as x has, 0, got 3'],
  [{ x: [], y: [] }, 'x: expected at least one row'],
  [{ x: [[1, 2], [3], [5, 6]] }, 'x.1: expected as many numbers as the first row has, 2, got 1'],
  [{ classes: ['p', 'q'] }, 'y.2: expected one whole number from 0 to 1, got 2'],
  [{ classes: ['p'] }, 'classes: expected 2 to 100 names, or none where y is numbers'],
  [{ standardize: { x: 1, y: true } }, 'standardize: expected x and y, each true or false'],
  [{ more: 1 }, 'more: this name is not known; a table has file, x_names, y_names, x, y, classes, test, standardize'],
])('%j is refused', (change, sentence) => {
  const checked = checkTable({ ...NUMBERS, ...change });
  expect(checked.ok ? 'fine' : `${checked.reason.path.join('.')}: ${checked.reason.reason}`).toBe(sentence);
});

test('in another language, the refusal of what was refused before is one of that language', () => {
  onTestFinished(() => setLocale(ENGLISH, {}));
  const table = { ...NUMBERS, x_names: ['a'] };
  const pictures = {};
  const reasons = () => [checkTable(table), checkImages(pictures)].map((checked) => checked.ok || checked.reason.reason);
  const english = reasons();
  setLocale('de', { 'network/file': { table: { xNames: 'ein Name' } }, 'network/read': { expected: () => 'ein Text' } });
  expect(reasons()).toEqual(['ein Name', 'ein Text']);
  setLocale(ENGLISH, {});
  expect(reasons()).toEqual(english);
});
