/** What is said where a table of one’s own becomes the data set. */
import type { TableChoice } from '../../datasets/table/chooseTable.ts';
import { defineMessages, plural } from '../../lib/messages.ts';
import { formatCount, formatNumber } from '../../lib/numbers.ts';

export const messages = defineMessages('panels/ownData', {
  title: 'Your own data',
  says: 'A table with a row for each sample, or pictures with a class for each. They are read here and sent nowhere.',
  tableFile: 'Table file',
  tableFormats: 'CSV, with commas, semicolons or tabs',
  pictureFiles: 'Picture files',
  pictureFormats: 'a zip of PNGs, a folder for each class; or IDX files, images with their labels, as they are or .gz',
  orDrop: 'Or drop files here.',
  reading: (what: string) => `Reading ${what}…`,
  cannotUse: (file: string, reason: string) => `${file} cannot be used. ${reason}`,
  noDataset: 'There is no Dataset to learn from it. Add one from the palette first.',
  use: 'Use this data',
  found: 'What was found',
  foundInFile: (rows: number, columns: number, delimiter: string, decimal: string) =>
    `${plural(rows, 'row', 'rows')} and ${plural(columns, 'column', 'columns')}, parted by ${delimiter}, decimals with a ${decimal}.`,
  comma: 'comma',
  point: 'point',
  firstRowHasNames: 'The first row has the names',
  firstRows: 'First rows',
  y: 'y, what should come out',
  x: 'x, what goes in',
  column: (name: string, at: number) => `${name} (column ${at})`,
  task: 'Task',
  tasks: {
    regression: 'Regression: y is a number',
    classification: 'Classification: y is one of some classes',
  } satisfies Record<TableChoice['task'], string>,
  classes: (count: number, names: string) => `${count} classes: ${names}`,
  spread: (mean: number, std: number) => `mean ${formatNumber(mean)}, std ${formatNumber(std)}`,
  numbers: 'numbers',
  words: 'words',
  differentWords: (count: number) => plural(count, 'different word', 'different words'),
  testPercent: 'Percent to test with',
  split: (train: number, test: number) =>
    `${plural(train, 'row', 'rows')} to train on, ${formatCount(test)} to test with, drawn by the seed.`,
  leftOut: (count: number, of: number) => `${formatCount(count)} of the file’s ${formatCount(of)} rows are left out.`,
  dropEmpty: 'Leave out rows with empty cells',
  standardizeX: 'Standardize x',
  aboutX: (name: string, mean: number, std: number) =>
    `(x − mean) / std, from the rows to train on: ${name} − ${formatNumber(mean)}, divided by ${formatNumber(std)}. Columns of different size then count alike.`,
  standardizeY: 'Standardize y',
  aboutY: (mean: number, std: number) =>
    `(y − ${formatNumber(mean)}) / ${formatNumber(std)}. A loss of 1 is then what the mean alone would get; without it large numbers make training blow up.`,
  kept: (most: number) =>
    `The table is kept with the network: in its file, its links where they can hold it, and this browser. At most ${formatCount(most)} numbers.`,
});
