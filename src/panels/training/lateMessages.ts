/** What the panel of training says once there is a run to speak of, or somebody opens what is seldom changed. */
import { defineMessages } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';

export const messages = defineMessages('panels/training/late', {
  /** The ways to the laboratory of the learning rate. */
  laboratory: {
    finder: { name: 'Find a rate', says: 'Tries all rates for a batch each; the parameters stay as they are' },
    race: { name: 'Race', says: 'Several rates from one start, side by side' },
    runs: { name: 'Runs', says: 'Every run so far: compare them, note, open one again' },
  },
  maxSteps: 'Max steps',
  sameNumbers: 'same numbers on every machine',
  given: {
    stands: 'Training starts from the parameters in the file or typed for it, not from the seed’s.',
    noLongerFits: 'The given parameters no longer fit the network, so new ones are drawn from the seed. Undo the edit to have them back.',
    drawNew: 'Draw new ones from the seed',
  },
  changed: {
    says: 'You changed the network. Training goes on with the one it started with.',
    train: 'Train the new network',
  },
  startAgain: 'Start again',
  proceed: 'Continue',
  diverged: {
    title: 'The loss blew up',
    goBack: (step: number, rate: string) => `Go back to step ${formatCount(step)} and use ${rate}`,
  },
  failed: {
    title: 'Training stopped',
    kept: 'Your network, settings and charts are kept.',
    goesOn: (step: number) => (step > 0 ? `Continue goes on from step ${formatCount(step)}.` : 'Continue begins with the first step.'),
  },
  stuck: {
    title: 'Nothing learns any more',
    says: 'Most neurons of a ReLU give 0 for every sample, so no gradient reaches them. The loss is that of one answer for all.',
    withRate: (rate: string) => `Start again with ${rate}`,
    withSeed: (seed: number) => `Start again with seed ${formatCount(seed)}`,
  },
  stopped: {
    withAccuracy: (step: number, accuracy: string) => `Stopped at step ${formatCount(step)}, ${accuracy}. Continue?`,
    withLoss: (step: number, loss: string) => `Stopped at step ${formatCount(step)}, loss ${loss}. Continue?`,
    says: 'Its parameters and charts are kept. Train goes on along the same curve, Reset begins anew.',
    discard: 'Discard',
  },
  tooLarge: 'This run is larger than 8 MB, so this browser does not keep its parameters after a reload. Save with parameters keeps them.',
  news: 'Training news',
  schedule: {
    name: 'Schedule of the learning rate',
    toTheEnd: (steps: number) => `${formatCount(steps)}, to the end`,
    summary: (steps: number, first: string, middle: string, last: string) =>
      `The learning rate over ${formatCount(steps)} steps: ${first} at the first, ${middle} in the middle, ${last} at the last.`,
    most: (rate: string) => `most ${rate}`,
    steps: (steps: number) => `${formatCount(steps)} steps`,
  },
  noStop: 'no stop',
  noTest: 'This data set has no test with classes: nothing stops here.',
  stopWhen: 'Stop when …',
  /** @param reasons `loss reached 0.1` */
  stopWhenever: (reasons: readonly string[]) => `Stop when ${reasons.join(', or ')}`,
});
