/** What a network that trains can teach, and what a hint's button does. */
import { defineMessages, plural } from '../../lib/messages.ts';
import { formatCount, formatFixed, formatNumber, formatRate } from '../../lib/numbers.ts';
import type { Name } from '../read/roundTrip.ts';
import type { HintKind, HintOf } from './hints.ts';
import type { RangeName } from './ranges.ts';

/** What an activation lets out; `end` is where that begins. */
const ranges: Readonly<Record<RangeName, (end: number) => string>> = {
  upFrom: (end: number) => `${formatNumber(end)} and more`,
  unit: () => 'from 0 to 1',
  shares: () => 'from 0 to 1, in sum 1',
  signed: () => 'from −1 to 1',
};

const sentences: { readonly [K in HintKind]: (hint: HintOf<K>, name: Name) => string } = {
  straightLine: ({ nodes: [first, second] }, name) =>
    `Nothing bends between ${name(first)} and ${name(second)}: they are one straight line, like a single Linear.`,
  doubleSoftmax: ({ nodes: [softmax, loss] }, name) =>
    `${name(loss)} takes the softmax of its input itself. After ${name(softmax)} it is taken twice: gradients get small and learning slow.`,
  cutAnswers: ({ nodes: [activation], range, missed }, name) => {
    const but = missed === undefined ? ': enough for the y it learns from, but for no y beyond' : `, but y goes to ${formatNumber(missed)}`;
    return `${name(activation)} comes last, so the network can only answer ${ranges[range.name](range.from)}${but}.`;
  },
  manyParameters: ({ parameters, numbers }) =>
    `${formatCount(parameters)} parameters learn from ${plural(numbers, 'number', 'numbers')} in y: so many can keep each sample by heart instead of finding the rule.`,
  rateTooLarge: ({ optimizer, lr, good }) =>
    `A learning rate of ${formatRate(lr)} is very large for ${optimizer}: a step may jump far over the valley it goes down to. ${formatRate(good)} is usual.`,
  rateTooSmall: ({ optimizer, lr, good }) =>
    lr === 0
      ? `At a learning rate of 0 nothing moves. ${formatRate(good)} is usual for ${optimizer}.`
      : `A learning rate of ${formatRate(lr)} is very small for ${optimizer}: it may take thousands of steps before anything is seen to move. ${formatRate(good)} is usual.`,
  deadNeurons: ({ nodes: [relu], dead, neurons }, name) =>
    `${formatCount(dead)} of the ${formatCount(neurons)} neurons of ${name(relu)} give 0 for every sample looked at: no gradient reaches them, so they hardly come back. LeakyReLU lets some through.`,
  belowZero: ({ nodes: [loss] }, name) =>
    `${name(loss)} is below 0. A distance between ŷ and y is never below 0. Where nothing stops the formula, the loss falls for ever and no answer is the right one.`,
  guessing: ({ classes, steps }) =>
    `The loss has stood at ${formatFixed(Math.log(classes), 2)} for ${formatCount(steps)} steps, which is what guessing among ${classes} classes gives. Try another learning rate, or look for a layer that lets no gradient through.`,
};

export const messages = defineMessages('network/hints', {
  sentences,
  putReLU: (first: string, second: string) => `Put a ReLU between ${first} and ${second}`,
  setRate: (lr: number) => `Set the learning rate to ${formatRate(lr)}`,
});
