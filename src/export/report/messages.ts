/** What stands on a page to hand in. */
import { defineMessages } from '../../lib/messages.ts';

export const messages = defineMessages('export/report', {
  loss: 'Loss',
  accuracy: 'Accuracy',
  overSteps: (figure: string) => `${figure} over the steps`,
  /** After the name of the figure. */
  smoothed: 'over the steps, smoothed',
  goals: (reached: number, all: number) => `${reached} of ${all} goals reached`,
  reached: 'reached:',
  notReached: 'not reached:',
  noDifference: (first: string, other: string) => `Nothing differs between ${first} and ${other} but how far they went.`,
  differences: (first: string, other: string) => `What differs between ${first} and ${other}`,
  network: (run: string, model: string) => `The network of ${run}: ${model}`,
  sameNetwork: (run: string) => `Its network is that of ${run}.`,
  figures: 'Figures',
  settings: 'Settings',
});
