/** What is said of a run by what comes later: how it blew up, its curves beside the data, its news. */
import { defineMessages } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';

export const lateMessages = defineMessages('stores/run/late', {
  divergence: {
    whole: (step: number, before: string, after: string, deed: string, cause: string) =>
      `At step ${formatCount(step)} the loss went from ${before} to ${after}. ${deed} ${cause}`,
    tooBig: 'The learning rate is too big.',
    noRateHelps:
      'No smaller learning rate mends this step. Look for very large numbers in the data or in the parameters that training started from.',
    steep: (rate: string, gradient: string, tensor: string) => `A step of ${rate} × a gradient of ${gradient} threw ${tensor} far away.`,
    rolling: (rate: string, gradient: string, momentum: string, tensor: string, change: string) =>
      `A step of ${rate} × a gradient of ${gradient} moved ${tensor} by up to ${change}: momentum ${momentum} added what it kept of the steps before.`,
    scaled: (optimizer: string, tensor: string, change: string, rate: string, gradient: string) =>
      `${optimizer} moved the numbers of ${tensor} by up to ${change}, which follows from the rate ${rate}, whatever the gradient (${gradient}).`,
    noLoss: (step: number, loss: string) =>
      `At step ${formatCount(step)} the formula of the loss gives ${loss}. Look for a root or a log of what may be below 0, and for a division by what may be 0. Also look for powers that grow too large.`,
    noGradient: (step: number, loss: string) =>
      `At step ${formatCount(step)}, where the loss is ${loss}, its gradient is no finite number. A formula has none where it takes a root or a log of 0, or divides by 0. Add a small number there, such as 1e-8.`,
    noFloor: (step: number, before: string, after: string) =>
      `At step ${formatCount(step)} the loss went from ${before} to ${after}. Nothing in its formula stops it at 0, so it falls for as long as training goes on, whatever the learning rate. abs(…) or a square makes it a distance.`,
  },
  fit: {
    now: (step: number) => `The solid line is what the network gives after step ${formatCount(step)}.`,
    nowAndThen: (step: number, earlier: readonly string[]) =>
      `The solid line is what the network gives after step ${formatCount(step)}. The dashed ones behind it, the older the fainter, are from after ${earlier.length === 1 ? 'step' : 'steps'} ${listed(earlier)}.`,
    line: 'line: the network',
    dashed: (step: number) => `dashed: step ${formatCount(step)}`,
    allDashed: (first: number, last: number) => `dashed: steps ${formatCount(first)} … ${formatCount(last)}`,
  },
  news: {
    whole: (step: number, figures: string) => `Step ${formatCount(step)}: ${figures}.`,
    loss: (loss: string) => `loss ${loss}`,
    accuracy: (share: string) => `accuracy ${share}`,
    testAccuracy: (share: string) => `test accuracy ${share}`,
  },
});

const listed = (words: readonly string[]): string =>
  words.length === 1 ? `${words[0]}` : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
