/** What is said of what a lesson hides or locks, as it stands in a sentence: `This lesson hides the palette`. */
import { defineMessages } from '../lib/messages.ts';
import type { ControlName } from './controls.ts';

export const messages = defineMessages('lessons', {
  controls: {
    palette: 'the palette',
    network: 'nodes and wires',
    numbers: 'weights and biases set by hand',
    learningRate: 'the learning rate',
    settings: 'the training settings',
    inspector: 'the inspector and the hints',
  } satisfies Record<ControlName, string>,
});
