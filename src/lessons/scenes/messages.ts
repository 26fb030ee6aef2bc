/** The names on the doors of the scenes. */
import { defineMessages } from '../../lib/messages.ts';
import type { SceneId } from '../sceneIds.ts';

export const messages = defineMessages('lessons/scenes', {
  'one-neuron': 'One neuron',
  layers: 'Layers',
  loss: 'Loss',
  optimizer: 'Optimizer',
  'learning-rate': 'Learning rate',
  loop: 'Loop',
  digits: 'Digits',
} satisfies Record<SceneId, string>);
