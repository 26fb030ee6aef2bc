/** What is said of a run where it is seen at all times: its status, and the insides of the network on its cards. */
import { defineMessages, plural } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';

export const messages = defineMessages('stores/run', {
  /** The first word of each is what other programs look for in English. */
  status: {
    ready: 'Ready',
    training: 'Training',
    loading: 'Loading…',
    /** After `Loading…`. */
    progress: (here: string, all: string) => `${here} of ${all} MB`,
    /** What it is follows. */
    problem: 'Problem: ',
    tooBig: 'too big to train here',
    failed: (step: number) => `Failed at step ${formatCount(step)}`,
    diverged: (step: number) => `Diverged at step ${formatCount(step)}`,
    paused: (step: number) => `Paused at step ${formatCount(step)}`,
    stuck: (steps: number) => `Stuck after ${formatCount(steps)} steps`,
    finished: (steps: number) => `Finished after ${formatCount(steps)} steps`,
    stopped: (step: number, why: string) => `Finished at step ${formatCount(step)}: ${why}`,
    but: (end: string, verdict: string) => `${end}, but ${verdict}`,
  },
  /** After a comma or a colon. */
  verdict: {
    guessing: (accuracy: string) => `accuracy is only ${accuracy}`,
    cameBack: 'the loss came back up',
  },
  parameters: {
    none: 'There are no parameters yet. Press Train, then save again.',
    stopped: 'The run stopped before its parameters were kept. Press Train, then save again.',
    late: 'The training thread did not answer in time. Press Pause, then save again.',
  },
  inside: {
    start: 'start',
    step: (step: number) => `step ${formatCount(step)}`,
    atZero: (share: string) => `${share} at 0`,
    saturated: (share: string) => `${share} saturated`,
    dead: (dead: number, neurons: number) => `${formatCount(dead)} of ${formatCount(neurons)} dead`,
    classWithout: (name: string) => `class ${name}: none in this batch`,
    classLoss: (name: string, loss: string, count: number) => `class ${name}: ${loss} · of ${count}`,
    lossByClass: (step: number) => `Loss of each class in the batch of step ${formatCount(step)}.`,
    extremes: (step: number, worst: string, most: string, best: string, least: string) =>
      `Loss of each class in the batch of step ${formatCount(step)}: most for class ${worst} with ${most}, least for class ${best} with ${least}.`,
    nextBatch: (shown: number, size: number) => `next batch, ${shown} of ${formatCount(size)}`,
    unit: (unit: number | string, norm: string) => `unit ${unit} · norm ${norm}`,
    usedBy: (share: string) => `used by ${share}`,
  },
  /** `3 classes: cat, dog, bird` */
  classes: (count: number, names: string) => `${plural(count, 'class', 'classes')}: ${names}`,
  andMore: (names: string, more: number) => `${names}, and ${formatCount(more)} more`,
  knows: (classes: string) => `It knows ${classes}.`,
});
