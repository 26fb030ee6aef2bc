/** The table of a Dataset, checked: what a file may get wrong, with its place. */
import { MOST_CLASSES, MOST_NUMBERS, type Table } from '../../datasets/table/table.ts';
import { weakMemoize } from '../../lib/memo.ts';
import { ok, type Result, refused } from '../../lib/result.ts';
import { type Misplaced, showValue } from '../read/fields.ts';
import { checkPoints } from './points.ts';

type Raw = Readonly<Record<string, unknown>>;
type Path = Misplaced['path'];

const KEYS = ['file', 'x_names', 'y_names', 'x', 'y', 'classes', 'test', 'standardize'];

/** Tables never change, and every reading of a network asks: each is checked once. */
const checkObject = weakMemoize((raw: object): Result<Table, Misplaced> => checkKeys(raw as Raw));

export const checkTable = (given: unknown): Result<Table, Misplaced> =>
  typeof given === 'object' && given !== null && !Array.isArray(given)
    ? checkObject(given)
    : refused({ path: [], reason: `expected a table, got ${showValue(given)}` });

function checkKeys(raw: Raw): Result<Table, Misplaced> {
  const stray = Object.keys(raw).find((key) => !KEYS.includes(key));
  if (stray !== undefined) return wrong([stray], `this name is not known; a table has ${KEYS.join(', ')}`);
  const own = (key: string): unknown => (Object.hasOwn(raw, key) ? raw[key] : undefined);
  const [file, x_names, y_names, classes, test, standardize] = ['file', 'x_names', 'y_names', 'classes', 'test', 'standardize'].map(own);
  if (typeof file !== 'string') return wrong(['file'], `expected a text, got ${showValue(file)}`);
  const points = checkPoints(own('x'), own('y'));
  if (!points.ok) return points;
  const { x, y } = points.value;
  if (x.length === 0) return wrong(['x'], 'expected at least one row');
  if (!isTexts(x_names, x[0]?.length)) return wrong(['x_names'], 'expected a name for each number of x');
  if (!isTexts(y_names, y[0]?.length)) return wrong(['y_names'], 'expected a name for each number of y');
  const size = x.length * (x_names.length + y_names.length);
  if (size > MOST_NUMBERS) return wrong(['x'], `expected at most ${MOST_NUMBERS} numbers in all, got ${size}`);
  if (classes !== undefined) {
    if (!isTexts(classes) || classes.length < 2 || classes.length > MOST_CLASSES)
      return wrong(['classes'], `expected 2 to ${MOST_CLASSES} names, or none where y is numbers`);
    const count = classes.length;
    const bad = y.findIndex((row) => row.length !== 1 || !Number.isInteger(row[0]) || (row[0] ?? 0) < 0 || (row[0] ?? 0) >= count);
    if (bad >= 0) return wrong(['y', bad], `expected one whole number from 0 to ${count - 1}, got ${y[bad]?.join(', ')}`);
  }
  if (!Number.isSafeInteger(test) || Number(test) < 0 || Number(test) >= x.length)
    return wrong(['test'], `expected how many of the ${x.length} rows are for testing, got ${showValue(test)}`);
  const sides = readSides(standardize);
  if (!sides) return wrong(['standardize'], 'expected x and y, each true or false');
  return ok({ file, x_names, y_names, x, y, ...(classes ? { classes } : {}), test: Number(test), standardize: sides } as Table);
}

const wrong = (path: Path, reason: string): Result<Table, Misplaced> => refused({ path, reason });

const isTexts = (given: unknown, count?: number): given is readonly string[] =>
  Array.isArray(given) && (count === undefined || given.length === count) && given.every((one) => typeof one === 'string');

function readSides(given: unknown): Table['standardize'] | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { x, y, ...others } = given as Raw;
  return typeof x === 'boolean' && typeof y === 'boolean' && Object.keys(others).length === 0 ? { x, y } : undefined;
}
