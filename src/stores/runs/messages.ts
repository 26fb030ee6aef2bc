/** What is said of kept runs: how they differ, what they have come to, and what cannot be done with them. */
import { defineMessages, plural } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';

/** As runs are called in the language that is spoken first: names that were given so are known again. */
export const runInEnglish = (number: number): string => `Run ${number}`;

export const messages = defineMessages('stores/runs', {
  run: runInEnglish,
  training: 'Training',
  brokenOff: 'Broken off',
  paused: 'Paused',
  damaged: (name: string) => `“${name}” cannot be read any more: what the browser kept of it is damaged.`,
  damagedShown: (name: string) => `“${name}” cannot be read any more: what the browser kept of it is damaged. Take it off the charts.`,
  unreadable: (why: string) => `The network of this run cannot be read any more: ${why}`,
  openedWithout: (name: string) => `The network of “${name}” is open. Its parameters were not kept, so training begins anew.`,
  mostShown: (most: number) => `At most ${most} runs are shown at once. Take another one away first.`,
  differences: {
    start: 'first parameters',
    given: 'given',
    drawn: 'drawn from the seed',
    order: 'first epoch',
    /** @param blocks `1,000 · 4,000 · 5,000` */
    within: (blocks: string) => `shuffled within ${blocks} …`,
    moved: 'lr moved by hand',
    movedTo: (rate: string, step: number) => `${rate} from step ${formatCount(step)}`,
    never: 'never',
  },
  /** On a page to hand in. */
  page: {
    title: (network: string, run: string) => `${network}: ${run}`,
    runs: (count: number) => plural(count, 'run', 'runs'),
    ended: (how: string, when: string) => `${how} · ${when}`,
    steps: 'steps',
    rate: 'learning rate',
    loss: 'loss, mean of the last 50 batches',
    accuracy: 'accuracy on these batches',
    testLoss: (step: number) => `test loss, step ${formatCount(step)}`,
    testAccuracy: (step: number) => `test accuracy, step ${formatCount(step)}`,
  },
});
