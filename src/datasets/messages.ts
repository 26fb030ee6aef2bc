/** What the data sets are called, and what is said of them. */
import { defineMessages, plural } from '../lib/messages.ts';
import type { DatasetName, Thing } from './datasets.ts';

export const messages = defineMessages('datasets', {
  /** As they stand on the card. */
  names: {
    mnist: 'MNIST',
    points: 'Your points',
    table: 'Your table',
    images: 'Your pictures',
    line: 'Line: 10x + 5',
    sine: 'Sine',
    abs: '|x|',
    square: 'x²',
    step: 'Step',
    single: 'One point',
  } satisfies Record<DatasetName, string>,
  /** One sentence for the palette and the inspector. */
  says: {
    mnist: '70,000 handwritten digits of 28 × 28 pixels: 60,000 to train on, 10,000 held back to test.',
    points: 'A few points of your own, kept in the network file: x goes in, y should come out.',
    table: 'A table of your own, read from a file: columns that go in as x, and one that should come out as y.',
    images: 'Pictures of your own, read from files: 28 × 28 shades of gray go in, one of some classes should come out.',
    line: 'A straight line, y = 10x + 5: what one Linear can learn exactly.',
    sine: 'One wave, y = sin x.',
    abs: 'y = |x|: two straight lines that meet in a corner, as two ReLUs do.',
    square: 'A parabola, y = x².',
    step: 'y is 0 left of 0 and 1 right of it: hard to learn, because it jumps.',
    single: 'A single point, x = 1 and y = 2: small enough to follow every number by hand.',
  } satisfies Record<DatasetName, string>,
  /** So many samples. */
  amounts: {
    digit: (count: number) => plural(count, 'digit', 'digits'),
    picture: (count: number) => plural(count, 'picture', 'pictures'),
    point: (count: number) => plural(count, 'point', 'points'),
    row: (count: number) => plural(count, 'row', 'rows'),
  } satisfies Record<Thing, (count: number) => string>,
});
