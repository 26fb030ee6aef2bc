/** A table of one's own as a data set: rows to train on, then rows to test with, as they are in the file; standardized when handed out. */
import { weakMemoize } from '../../lib/memo.ts';
import type { SampleRows } from '../generated.ts';
import { type Spread, spreadsOf, standardize } from './spread.ts';

/** What a network file keeps of a table. Rows are as they were read; those to test with are the last. */
export interface Table {
  /** Name of the file that it was read from. */
  readonly file: string;
  /** A name for each number of x. */
  readonly x_names: readonly string[];
  /** A name for each number of y. */
  readonly y_names: readonly string[];
  readonly x: readonly (readonly number[])[];
  /** Where there are classes, the number of one, from 0. */
  readonly y: readonly (readonly number[])[];
  /** Names of the classes; absent where y is numbers. */
  readonly classes?: readonly string[];
  /** How many of the last rows are there to test with. */
  readonly test: number;
  /** Which sides are handed out with mean 0 and standard deviation 1. */
  readonly standardize: { readonly x: boolean; readonly y: boolean };
}

/** So many classes at most; words of more kinds are names or sentences, which nothing can be learned from here. */
export const MOST_CLASSES = 100;

/** So many numbers are kept with a network: each step of undo that is saved writes them again. */
export const MOST_NUMBERS = 20_000;

export const EMPTY_TABLE: Table = {
  file: '',
  x_names: ['x'],
  y_names: ['y'],
  x: [],
  y: [],
  test: 0,
  standardize: { x: false, y: false },
};

export interface TableSpreads {
  readonly x: readonly Spread[];
  readonly y: readonly Spread[];
}

/** Mean and standard deviation of each column, of the rows to train on alone: what is tested must not be known before. */
export const tableSpreads = weakMemoize(
  ({ x, y, test }: Table): TableSpreads => ({ x: spreadsOf(x.slice(0, x.length - test)), y: spreadsOf(y.slice(0, y.length - test)) }),
);

interface Handed {
  readonly train: SampleRows;
  readonly test: SampleRows;
}

/** The rows as a network gets them: a class is a row of 0 with a single 1. */
export const handOut = weakMemoize((table: Table): Handed => {
  const spreads = tableSpreads(table);
  const x = table.standardize.x ? standardize(table.x, spreads.x) : table.x;
  const numbers = table.standardize.y ? standardize(table.y, spreads.y) : table.y;
  const { classes } = table;
  const y = classes ? table.y.map(([code]) => classes.map((_, i) => (i === code ? 1 : 0))) : numbers;
  const cut = table.x.length - table.test;
  return { train: { x: x.slice(0, cut), y: y.slice(0, cut) }, test: { x: x.slice(cut), y: y.slice(cut) } };
});
