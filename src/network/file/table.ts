/** The table of a Dataset, checked: what a file may get wrong, with its place. */
import { MOST_CLASSES, MOST_NUMBERS, type Table } from '../../datasets/table/table.ts';
import { memoizeInWords } from '../../lib/memo.ts';
import { ok, type Result, refused } from '../../lib/result.ts';
import { type Misplaced, showValue } from '../read/fields.ts';
import { messages as readMessages } from '../read/messages.ts';
import { messages } from './messages.ts';
import { checkPoints } from './points.ts';

type Raw = Readonly<Record<string, unknown>>;
type Path = Misplaced['path'];

const KEYS = ['file', 'x_names', 'y_names', 'x', 'y', 'classes', 'test', 'standardize'];

/** Tables never change, and every reading of a network asks: each is checked once. */
const checkObject = memoizeInWords((raw: object): Result<Table, Misplaced> => checkKeys(raw as Raw));

export const checkTable = (given: unknown): Result<Table, Misplaced> =>
  typeof given === 'object' && given !== null && !Array.isArray(given)
    ? checkObject(given)
    : refused({ path: [], reason: readMessages.expected(messages.table.a, showValue(given)) });

function checkKeys(raw: Raw): Result<Table, Misplaced> {
  const stray = Object.keys(raw).find((key) => !KEYS.includes(key));
  if (stray !== undefined) return wrong([stray], messages.stray(messages.table.a, KEYS.join(', ')));
  const own = (key: string): unknown => (Object.hasOwn(raw, key) ? raw[key] : undefined);
  const [file, x_names, y_names, classes, test, standardize] = ['file', 'x_names', 'y_names', 'classes', 'test', 'standardize'].map(own);
  if (typeof file !== 'string') return wrong(['file'], readMessages.expected(messages.text, showValue(file)));
  const points = checkPoints(own('x'), own('y'));
  if (!points.ok) return points;
  const { x, y } = points.value;
  if (x.length === 0) return wrong(['x'], messages.table.oneRow);
  if (!isTexts(x_names, x[0]?.length)) return wrong(['x_names'], messages.table.xNames);
  if (!isTexts(y_names, y[0]?.length)) return wrong(['y_names'], messages.table.yNames);
  const size = x.length * (x_names.length + y_names.length);
  if (size > MOST_NUMBERS) return wrong(['x'], messages.table.tooMany(MOST_NUMBERS, size));
  if (classes !== undefined) {
    if (!isTexts(classes) || classes.length < 2 || classes.length > MOST_CLASSES)
      return wrong(['classes'], messages.table.classes(MOST_CLASSES));
    const count = classes.length;
    const bad = y.findIndex((row) => row.length !== 1 || !Number.isInteger(row[0]) || (row[0] ?? 0) < 0 || (row[0] ?? 0) >= count);
    if (bad >= 0) return wrong(['y', bad], readMessages.expected(messages.table.code(count - 1), String(y[bad]?.join(', '))));
  }
  if (!Number.isSafeInteger(test) || Number(test) < 0 || Number(test) >= x.length)
    return wrong(['test'], readMessages.expected(messages.table.test(x.length), showValue(test)));
  const sides = readSides(standardize);
  if (!sides) return wrong(['standardize'], messages.table.sides);
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
