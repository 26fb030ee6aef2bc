/** What the pictures on the cards say, which are fetched apart. */
import { defineMessages, plural } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';
import type { PictureThing } from '../../stores/run/classNames.ts';

export const messages = defineMessages('canvas/cards/late', {
  /** What is drawn, or laid on the pad. */
  drawn: {
    digit: (layer: string, words: string) => `This digit in ${layer}: ${words}`,
    picture: (layer: string, words: string) => `This picture in ${layer}: ${words}`,
  } satisfies Record<PictureThing, unknown>,
  active: (active: number, count: number) => `${formatCount(active)} of ${formatCount(count)} above 0`,
  points: (count: number) => plural(count, 'point', 'points'),
  pointsAndCurve: (points: string) => `${points} and the network’s curve`,
  enlarge: 'Enlarge Points',
  enlargeTitle: 'Make the plot large, to add, move and delete points',
  curve: (kind: string) => `The curve of ${kind}; below it how what comes in is spread, beside it what goes out.`,
  dead: (count: number) => `${formatCount(count)} dead`,
  nothingYet: 'nothing yet',
  noClassLosses: 'Loss of each class: nothing yet',
  byClass: 'by class',
  inNextBatch: ', in the next batch',
  first: (count: number) => `the first ${count}`,
  output: 'output',
  target: 'target',
  beforeAndAfter: (step: number) => `before → after step ${formatCount(step)}`,
  howLinesAreRead: 'dashed: < 0 · square: bias',
  moved: 'moved',
  firstWeights: 'Weights of the first neurons, a picture each: red below 0, blue above',
  weights: 'weights',
  ofLastRun: 'of the last run',
});
