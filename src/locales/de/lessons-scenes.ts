/** Die Namen an den Türen der Szenen. */
import type { messages as english } from '../../lessons/scenes/messages.ts';
import type { Translated } from '../../lib/messages.ts';

export const messages: Translated<typeof english> = {
  'one-neuron': 'Ein Neuron',
  layers: 'Schichten',
  loss: 'Verlust',
  optimizer: 'Optimizer',
  'learning-rate': 'Lernrate',
  loop: 'Schleife',
  digits: 'Ziffern',
};
