/** What is said of what both threads agree on. */
import { defineMessages } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';

export const messages = defineMessages('training/shared', {
  fullSpeed: 'full speed',
  stepsASecond: (steps: number) => (steps === 1 ? '1 step a second' : `${formatCount(steps)} steps a second`),
  oneStepIn: (seconds: number) => `one step in ${formatCount(seconds)} seconds`,
});
