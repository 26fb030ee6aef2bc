/** What the bar at the lower edge of phones says. */
import { defineMessages } from '../lib/messages.ts';

export const messages = defineMessages('pages/late', {
  parts: 'Parts of the page',
  part: { network: 'Network', charts: 'Charts', settings: 'Settings', selection: 'Selection' },
  pauseTraining: 'Pause the training',
  trainFromHere: 'Train from here',
  pause: 'Pause',
  train: 'Train',
});
