/** What the dock of charts says from the first, and the names of a run's figures. */
import { defineMessages } from '../../lib/messages.ts';

export const messages = defineMessages('panels/charts', {
  charts: 'Charts',
  notShown: 'The charts could not be shown. Training goes on and nothing is lost: reload the page to see them.',
  figures: {
    step: 'Step',
    epoch: 'Epoch',
    samplesPerSecond: 'Samples/s',
    loss: 'Loss',
    accuracy: 'Accuracy',
    testAccuracy: 'Test accuracy',
  },
});
