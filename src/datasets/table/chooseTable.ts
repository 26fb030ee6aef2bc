/** What somebody chooses of a file that was read becomes a table: columns for x and y, rows drawn by the seed to test with. Pure. */
import { randomStream, shuffle } from '../../lib/random.ts';
import { ok, type Result, refused } from '../../lib/result.ts';
import { type Column, isNumeric } from '../csv/columns.ts';
import { messages as csvMessages } from '../csv/messages.ts';
import type { CsvTable } from '../csv/readCsv.ts';
import { messages } from './messages.ts';
import { MOST_CLASSES, MOST_NUMBERS, type Table } from './table.ts';

export type Task = 'regression' | 'classification';

export interface TableChoice {
  readonly file: string;
  /** Indices of columns. */
  readonly x: readonly number[];
  readonly y: number;
  readonly task: Task;
  /** Percent of the rows, 0 … 90. */
  readonly testPercent: number;
  readonly standardize: Table['standardize'];
  /** Whether rows with an empty cell in a chosen column are left out; else such a cell is refused. */
  readonly dropsEmpty: boolean;
  /** Draws which rows are for testing, and in which order all stand. */
  readonly seed: number;
}

/** What y is likely meant to be: words are classes. */
export const likelyTask = (y: Column | undefined): Task => (y && !isNumeric(y) ? 'classification' : 'regression');

export function chooseTable({ columns, rows }: CsvTable, choice: TableChoice): Result<Table> {
  const x = choice.x.flatMap((i) => (i === choice.y ? [] : (columns[i] ?? [])));
  const y = columns[choice.y];
  if (!y) return refused(messages.noY);
  if (x.length === 0) return refused(messages.noX);
  const wrong = checkWords(x, y, choice.task) ?? (choice.dropsEmpty ? undefined : checkEmpty([...x, y]));
  if (wrong !== undefined) return refused(wrong);
  const isClasses = choice.task === 'classification';
  const full = Uint32Array.from({ length: rows }, (_, i) => i).filter(
    (row) =>
      x.every(({ numbers }) => !Number.isNaN(numbers[row])) && (isClasses ? (y.codes[row] ?? -1) >= 0 : !Number.isNaN(y.numbers[row])),
  );
  const drawn = drawRows(full, x.length + 1, choice);
  if (!drawn.ok) return drawn;
  const { order, test } = drawn.value;
  return ok({
    file: choice.file,
    x_names: x.map(({ name }) => name),
    y_names: [y.name],
    x: Array.from(order, (row) => x.map(({ numbers }) => numbers[row] ?? 0)),
    y: Array.from(order, (row) => [(isClasses ? y.codes[row] : y.numbers[row]) ?? 0]),
    ...(isClasses && y.classes ? { classes: y.classes } : {}),
    test,
    standardize: { x: choice.standardize.x, y: choice.standardize.y && !isClasses },
  });
}

function checkWords(x: readonly Column[], y: Column, task: Task): string | undefined {
  const worded = [...x, ...(task === 'regression' ? [y] : [])].find(({ words }) => words > 0);
  if (worded?.firstWord) {
    const { row, cell } = worded.firstWord;
    const says = worded === y ? messages.wordInY : messages.wordInX;
    return says(csvMessages.place(row, worded.at), JSON.stringify(cell.slice(0, 30)), worded.name);
  }
  if (task === 'regression') return undefined;
  if (!y.classes) return messages.tooManyClasses(y.at, y.name, MOST_CLASSES);
  return y.classes.length < 2 ? messages.oneClass(y.at, y.name, y.classes[0] ?? '') : undefined;
}

function checkEmpty(columns: readonly Column[]): string | undefined {
  const holed = columns.find(({ empty }) => empty > 0);
  if (!holed?.firstEmpty) return undefined;
  const count = columns.reduce((sum, { empty }) => sum + empty, 0);
  const place = csvMessages.place(holed.firstEmpty.row, holed.at);
  return count === 1 ? messages.oneEmpty(place) : messages.empty(place, count);
}

/** Rows in the order of the seed, no more than can be kept; the last are for testing. */
function drawRows(full: Uint32Array, width: number, choice: TableChoice): Result<{ readonly order: Uint32Array; readonly test: number }> {
  const most = Math.floor(MOST_NUMBERS / width);
  const count = Math.min(full.length, most);
  const test = Math.round((count * choice.testPercent) / 100);
  if (most < 2) return refused(messages.tooWide(MOST_NUMBERS));
  if (count - test < 1) return refused(messages.noRow);
  shuffle(full, randomStream(choice.seed, 'split'));
  return ok({ order: full.subarray(0, count), test });
}
