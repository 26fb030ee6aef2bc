/** What somebody chooses of a file that was read becomes a table: columns for x and y, rows drawn by the seed to test with. Pure. */
import { formatCount } from '../../lib/numbers.ts';
import { randomStream, shuffle } from '../../lib/random.ts';
import { ok, type Result, refused } from '../../lib/result.ts';
import { placeOf } from '../csv/cells.ts';
import { type Column, isNumeric } from '../csv/columns.ts';
import type { CsvTable } from '../csv/readCsv.ts';
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
  if (!y) return refused('Choose a column for y: what should come out.');
  if (x.length === 0) return refused('Choose at least one column for x: what goes in.');
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
    const said = `${placeOf(row, worded.at)}: ${JSON.stringify(cell.slice(0, 30))} in ${worded.name} is no number.`;
    return worded === y
      ? `${said} Choose classification, or another column for y.`
      : `${said} Mend the cell, or leave ${worded.name} out of x.`;
  }
  if (task === 'regression') return undefined;
  if (!y.classes)
    return `Column ${y.at}, ${y.name}, has more than ${MOST_CLASSES} different values, too many for classes. Choose another column for y.`;
  return y.classes.length < 2 ? `Column ${y.at}, ${y.name}, has only one value, ${y.classes[0]}. Classes need two at least.` : undefined;
}

function checkEmpty(columns: readonly Column[]): string | undefined {
  const holed = columns.find(({ empty }) => empty > 0);
  if (!holed?.firstEmpty) return undefined;
  const count = columns.reduce((sum, { empty }) => sum + empty, 0);
  const cells = count === 1 ? 'One cell is empty' : `${formatCount(count)} cells are empty`;
  return `${placeOf(holed.firstEmpty.row, holed.at)}: ${cells}${count === 1 ? '' : ', this one first'}. Fill in the numbers, or leave such rows out.`;
}

/** Rows in the order of the seed, no more than can be kept; the last are for testing. */
function drawRows(full: Uint32Array, width: number, choice: TableChoice): Result<{ readonly order: Uint32Array; readonly test: number }> {
  const most = Math.floor(MOST_NUMBERS / width);
  const count = Math.min(full.length, most);
  const test = Math.round((count * choice.testPercent) / 100);
  if (most < 2) return refused(`At most ${formatCount(MOST_NUMBERS)} numbers are kept with a network. Choose fewer columns for x.`);
  if (count - test < 1) return refused('No row is left to train on. Choose fewer rows to test with.');
  shuffle(full, randomStream(choice.seed, 'split'));
  return ok({ order: full.subarray(0, count), test });
}
