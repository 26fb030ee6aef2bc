/** What is said where pictures of one’s own become the data set. */
import { defineMessages, plural } from '../../../lib/messages.ts';
import { formatCount } from '../../../lib/numbers.ts';

export const messages = defineMessages('panels/ownData/pictures', {
  needsName: 'A class needs a name.',
  classes: 'Classes',
  nameOfClass: (at: number) => `Name of class ${at}`,
  noneToTrainOn: 'none to train on',
  firstPictures: (name: string) => `The first pictures of ${name}`,
  found: (pictures: number, classes: number, look: string) => `${plural(pictures, 'picture', 'pictures')} of ${classes} classes, ${look}.`,
  darkOnLight: 'dark on light',
  lightOnDark: 'light on dark',
  invert: 'Invert',
  aboutInvert: 'Dark becomes light. MNIST’s digits, and what is drawn in the pad, are light on dark.',
  turn: 'Turn',
  aboutTurn: 'Rows become columns: for pictures that lie on their side, as EMNIST’s do.',
  drawnSplit: (train: number, test: number) => `${formatCount(train)} to train on, ${formatCount(test)} to test with, drawn by the seed.`,
  givenSplit: (train: number, test: number) =>
    `${formatCount(train)} to train on, ${formatCount(test)} to test with, as the files have them.`,
  carried: 'They are kept with the network, in its file and in this browser, but not in links.',
  notCarried: (most: number) =>
    `More than ${formatCount(most)} are kept in this browser only, not in files or links: elsewhere they are asked for again.`,
  most: (pictures: number, fromZip: number) =>
    `Read up to ${formatCount(pictures)} pictures and 150 MB, from a zip ${formatCount(fromZip)}. Their bytes 0 … 255 go in as 0 … 1.`,
  progress: (done: number, of: number) => `picture ${done} of ${of}`,
  others: (files: string) =>
    `These are other pictures than those of this network, which came from ${files}. Check the files and what is ticked above.`,
  useOthers: 'Use them all the same',
  noRoom: 'The pictures are here until the page is closed: this browser has no room to keep them.',
});
