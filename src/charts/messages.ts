/** What charts say: in their heads, beside their lines, in their tooltips and tables, and to those who cannot see them. */
import { defineMessages, plural } from '../lib/messages.ts';
import { formatCount, formatSpan } from '../lib/numbers.ts';

export const messages = defineMessages('charts', {
  titles: { loss: 'Loss', accuracy: 'Accuracy', parameters: 'Parameters' },
  /** True before a run has begun, and in the moment before a chart has its first line. */
  empty: {
    loss: 'The loss of every step appears here in training.',
    accuracy: 'The accuracy of every batch appears here in training.',
    values: 'How the values move appears here in training.',
    parameters: 'How each parameter moves appears here in training.',
  },
  lines: {
    step: 'each step',
    batch: 'batch',
    smoothed: 'smoothed',
    test: 'test',
    testAt: (step: number) => `test, step ${formatCount(step)}`,
    loss: 'loss',
    mean: 'mean',
    median: 'median',
    lowest: 'lowest',
    highest: 'highest',
  },
  /** Of a tensor's values, from the outermost to the innermost. */
  bands: { range: 'range', most: '5–95 %', half: 'quartiles' },
  ends: 'The least and the greatest value',
  axis: {
    steps: (count: number) => plural(count, 'step', 'steps'),
    epochs: (count: number) => plural(count, 'epoch', 'epochs'),
  },
  steps: (first: number, last: number) => `${first === last ? 'Step' : 'Steps'} ${formatSpan(first, last)}`,
  smoothedAt: (step: number) => `Step ${formatCount(step)}, smoothed`,
  divergedHere: 'diverged here',
  noNumber: 'no number from here',
  upTo: (figure: string) => `↑ up to ${figure}`,
  downTo: (figure: string) => `↓ down to ${figure}`,
  drag: 'Drag: back to an earlier moment',
  now: 'now',
  step: (step: number) => `step ${formatCount(step)}`,
  /** The table of a chart's numbers. */
  table: { name: 'Numbers', step: 'Step', rate: 'Rate' },
  finder: {
    batch: 'Batch of the test',
    values: (rate: string, loss: string, smoothed: string) => `rate ${rate}: loss ${loss}, smoothed ${smoothed}`,
  },
  summary: {
    nothing: (title: string) => `${title}: nothing yet.`,
    onlyTest: (title: string, value: string) => `${title}: test ${value}.`,
    /** @param epochs as many as the steps are, where that says anything */
    figure: (title: string, steps: number, epochs: string | undefined, now: string, first: string) =>
      `${title} over ${plural(steps, 'step', 'steps')}${epochs === undefined ? '' : ` (${epochs} epochs)`}: smoothed ${now} now, ${first} at first.`,
    test: (value: string, step: number) => `Test ${value} after step ${formatCount(step)}.`,
    noNumber: (step: number) => `No number from step ${formatCount(step)} on.`,
    /** @param change `0.1 → 0.05` */
    rate: (change: string, step: number) => `Learning rate ${change} at step ${formatCount(step)}.`,
    quantiles: (name: string, steps: number, median: string, half: readonly [string, string], all: readonly [string, string]) =>
      `${name} after ${plural(steps, 'step', 'steps')}: median ${median}, half of it from ${half[0]} to ${half[1]}, all of it from ${all[0]} to ${all[1]}.`,
    /** @param values `weight 10.02, bias 4.98` */
    values: (title: string, steps: number, values: string) => `${title} after ${plural(steps, 'step', 'steps')}: ${values}.`,
    valuesAt: (title: string, step: number, values: string) => `${title} at step ${formatCount(step)}: ${values}.`,
    histogram: (name: string, moments: number, step: number, half: readonly [string, string], all: readonly [string, string]) =>
      `${name}, its histogram over ${formatCount(moments)} moments. At step ${formatCount(step)} half of its values lie from ${half[0]} to ${half[1]}, all from ${all[0]} to ${all[1]}.`,
    lane: (name: string, figure: string, step: number) => `${name}: ${figure} at step ${formatCount(step)}`,
    laneEnd: (name: string, end: string) => `${name}: ${end}`,
    laneNothing: (name: string) => `${name}: nothing yet`,
    /** @param ends what is said of each lane */
    race: (title: string, lanes: number, ends: string) => `${title} of ${formatCount(lanes)} lanes, smoothed. ${ends}.`,
  },
  lossShape: {
    summary: (yTrue: string, yPred: string, loss: string, slope: string) =>
      `Loss over ŷ at y = ${yTrue}: at ŷ = ${yPred} it is ${loss}, with the slope ∂L/∂ŷ = ${slope}.`,
    others: (losses: string) => `Other losses there: ${losses}.`,
  },
  landscape: {
    axes: (x: string, xRange: readonly [string, string], y: string, yRange: readonly [string, string]) =>
      `Loss over ${x} (from ${xRange[0]} to ${xRange[1]}) and ${y} (from ${yRange[0]} to ${yRange[1]}).`,
    /** @param at `weight = 1, bias = 2` */
    lowest: (side: number, loss: string, at: string) => `The lowest of the ${side} × ${side} points that were computed: ${loss} at ${at}.`,
    stands: (step: number, at: string) => `After step ${formatCount(step)} the run stands at ${at}.`,
    standsWithLoss: (step: number, at: string, loss: string) =>
      `After step ${formatCount(step)} the run stands at ${at}, where the loss is ${loss}.`,
  },
});
