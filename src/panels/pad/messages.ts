/** What the drawing pad says. */
import { defineMessages } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';

const about = (thing: string) => ({
  draw: `Draw a ${thing}`,
  drawHere: `Draw a ${thing} here`,
  nextTest: `Next test ${thing}`,
  test: thing === 'digit' ? 'Test digit' : 'Test',
  isComing: `The ${thing} comes with the data set…`,
  /** One that was laid down, by the set that it is of. */
  laidDown: {
    train: (number: number, label: string) => `This is train ${thing} ${formatCount(number)} of the data set. Its label is ${label}.`,
    test: (number: number, label: string) => `This is test ${thing} ${formatCount(number)} of the data set. Its label is ${label}.`,
  },
});

export const messages = defineMessages('panels/pad', {
  of: { digit: about('digit'), picture: about('picture') },
  pad: 'Drawing pad',
  why: 'Why?',
  clear: 'Clear',
  shortKeys: 'Arrows move, Space draws',
  keys: 'Arrows move the pen, Space draws, Backspace erases, Shift with arrows moves the ink, Delete clears.',
  mostLikely: (name: string, share: string) => `Most likely ${name}, ${share}`,
  notFinite: 'The network’s numbers are not finite.',
  cannotTrain: 'The network answers as soon as it can be trained.',
  empty: 'What the network says of it appears here, live.',
  asking: 'Asking…',
  predictions: 'Predictions',
  seen: 'What the network sees: 28 × 28 pixels',
  center: 'Center and scale',
  centered: 'Fitted into 20 × 20 pixels, its center of mass in the middle, as MNIST’s digits are.',
  asItIs: 'The field as it is, made smaller: what lies elsewhere than MNIST’s digits is misread.',
  for: 'for {class}',
  against: 'against it',
  howFar: 'Gradient × pixel: how far it lifts the score above the mean of all.',
  /** The ninths of the field, row by row. */
  places: ['upper left', 'top', 'upper right', 'left', 'middle', 'right', 'lower left', 'bottom', 'lower right'],
  mostAt: (place: string) => `most at the ${place}`,
  nothing: 'nothing',
  speaks: (name: string, speaksFor: string, against: string) => `For ${name}: ${speaksFor}. Against it: ${against}.`,
});
