/** What stands on the cards themselves. */
import { defineMessages } from '../../lib/messages.ts';

export const messages = defineMessages('canvas/cards', {
  of: (part: string, whole: string) => `${part} of ${whole}`,
  activation: 'Activation',
  dataSet: 'Data set',
  handles: { input: 'Input', target: 'Target', output: 'Output', x: 'x', y: 'y' },
  input: 'input',
  target: 'target',
  noWeights: 'no weights yet',
});
