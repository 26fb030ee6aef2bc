/** What is said of the digits, or pictures, of a data set: one by one, and of which the network takes for which. */
import { defineMessages, plural } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';

/** @param Thing the same at the beginning of a sentence @param row what a row of the matrix is of */
const about = (thing: string, Thing: string, row: string) => ({
  title: `${Thing}s of the data set`,
  needsNetwork: `The ${thing}s come with a network that can be trained on them: mend its problems first.`,
  class: thing === 'digit' ? 'Digit' : 'Class',
  tiles: `${Thing}s with their labels and numbers`,
  onPage: (from: number, to: number, of: number) => `${formatCount(from)}–${formatCount(to)} of ${plural(of, thing, `${thing}s`)}`,
  isOf: `The ${thing} is`,
  testTiles: `Test ${thing}s: what each is, what it is taken for, how sure the network is`,
  noneLikeThis: `No test ${thing} is like this.`,
  /** @param sure `97 %` */
  right: (number: number, answer: string, sure: string) => `${Thing} ${number} rightly taken for ${answer}, ${sure} sure`,
  wrong: (number: number, truth: string, answer: string, sure: string) =>
    `${Thing} ${number} is ${truth}, taken for ${answer}, ${sure} sure`,
  matrix: `Rows: what the ${thing}s are. Columns: what the network takes them for.`,
  howToRead: `A row a ${row}: how many of it the network takes for which. Press a number to see its ${thing}s.`,
  noNetwork: `A network that can be trained is asked about the test ${thing}s here.`,
  notHere: `The network is asked as soon as the test ${thing}s are here.`,
  noTest: `No ${thing} is kept for testing: choose the data again, with some.`,
});

export const messages = defineMessages('panels/digits', {
  of: {
    digit: about('digit', 'Digit', 'digit'),
    picture: about('picture', 'Picture', 'class'),
  },
  close: 'Close',
  set: 'Set',
  toTrain: (count: number) => `${formatCount(count)} to train on`,
  toTest: (count: number) => `${formatCount(count)} to test with`,
  none: 'There are none.',
  anyClass: 'any',
  /** @param name of its class */
  tile: (number: number, name: string) => `Number ${number}: a ${name}`,
  pages: 'Pages',
  previous: 'Previous',
  next: 'Next',
  gallery: 'Test gallery',
  atStep: (step: number) => `at step ${formatCount(step)}`,
  keptAtStep: (step: number) => `at step ${formatCount(step)}, kept while you are here`,
  showStep: (step: number) => `Show step ${formatCount(step)}`,
  show: 'Show',
  shown: { wrong: 'Wrong, most sure first', right: 'Right, least sure first', all: 'All, in their order' },
  takenFor: 'Taken for',
  confusion: 'Confusion',
  confusionMatrix: 'Confusion matrix',
  /** After the step: the share that is right, and of how many. */
  share: (share: string) => `: ${share}`,
  rightOnes: ' right',
  ofFirst: (count: number) => ` of the first ${formatCount(count)}`,
  corner: 'is ↓ said →',
  right: 'right',
  loss: 'loss',
  cell: (truth: string, answer: string, count: number, of: number) => `${truth} taken for ${answer}: ${count} of ${of}`,
});
