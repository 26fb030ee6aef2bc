/** Why what is chosen of a file is no table that can be learned from. */
import { defineMessages } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';

export const messages = defineMessages('datasets/table', {
  noY: 'Choose a column for y: what should come out.',
  noX: 'Choose at least one column for x: what goes in.',
  wordInY: (place: string, cell: string, column: string) =>
    `${place}: ${cell} in ${column} is no number. Choose classification, or another column for y.`,
  wordInX: (place: string, cell: string, column: string) =>
    `${place}: ${cell} in ${column} is no number. Mend the cell, or leave ${column} out of x.`,
  tooManyClasses: (at: number, column: string, most: number) =>
    `Column ${at}, ${column}, has more than ${most} different values, too many for classes. Choose another column for y.`,
  oneClass: (at: number, column: string, value: string) =>
    `Column ${at}, ${column}, has only one value, ${value}. Classes need two at least.`,
  oneEmpty: (place: string) => `${place}: One cell is empty. Fill in the numbers, or leave such rows out.`,
  empty: (place: string, count: number) =>
    `${place}: ${formatCount(count)} cells are empty, this one first. Fill in the numbers, or leave such rows out.`,
  tooWide: (most: number) => `At most ${formatCount(most)} numbers are kept with a network. Choose fewer columns for x.`,
  noRow: 'No row is left to train on. Choose fewer rows to test with.',
});
