/** Why a table in a file cannot be read, what was recognized in one, and what parts its cells. */
import { defineMessages, type Saying } from '../../lib/messages.ts';

/** A place as a spreadsheet names it; both count from 1, and the first row is the first line of the file. */
const place = (row: number, column: number): string => `Row ${row}, column ${column}`;

const NAMES: Readonly<Record<string, string>> = { '\t': 'a tab', ';': 'a semicolon', ',': 'a comma' };
const delimiter = (letter: string): string => NAMES[letter] ?? JSON.stringify(letter);

const UTF8 = 'Is it Windows-1252? In Excel choose Save as → CSV UTF-8, in an editor Save with encoding UTF-8.';

export const messages = defineMessages('datasets/csv', {
  place,
  delimiter,
  /** Files are read in threads, which speak no language. */
  told: {
    tooLarge: 'The file has more than 20 MB. Take rows or columns out.',
    tooLong: 'Reading took more than a minute. Take rows or columns out.',
    notRead: 'The file could not be read here. Choose it again, or reload the page.',
    workbook: 'This is an Excel workbook or a zip, no CSV. In the spreadsheet choose Save as → CSV UTF-8.',
    bytes: 'This is no text but a file of bytes. Choose a CSV.',
    notUtf8: `A letter here is not UTF-8. ${UTF8}`,
    notUtf8At: (row: number, column: number) => `${place(row, column)}: a letter here is not UTF-8. ${UTF8}`,
    open: (row: number, column: number) => `${place(row, column)}: this cell begins with a quote that is never closed.`,
    behind: (row: number, column: number, text: string) =>
      `${place(row, column)}: ${JSON.stringify(text)} stands behind the closing quote. Write a quote within a cell twice.`,
    empty: 'The file is empty. Choose one that has a row for each sample.',
    noRow: 'The file has no row of data. At least two are needed.',
    oneRow: 'The file has only one row of data. At least two are needed.',
    uneven: (row: number, column: number, width: number, first: number, got: number, letter: string) =>
      `${place(row, column)}: expected ${width} cells as in row ${first}, got ${got}. The delimiter is taken to be ${delimiter(letter)}.`,
    oneColumn: (row: number, column: number) =>
      `${place(row, column)}: there is only one column. Part the cells by commas, semicolons or tabs.`,
    tooWide: (row: number, column: number, width: number) =>
      `${place(row, column)}: there are ${width} columns, and at most 1,000 can be read.`,
    orangeRows: 'This file has Orange’s three header rows: names, types, and which column is the class.',
    orangePrefixes: 'This file has Orange’s prefixes in the names, such as C# for numbers and cD# for the class.',
    blankRows: (count: number) => `Blank rows were passed over: ${count}.`,
    emptyColumns: (count: number) => `Columns with nothing in them were passed over: ${count}.`,
  },
});

export type CsvTold = Saying<typeof messages.told>;
