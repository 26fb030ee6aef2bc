/** Where the data of the seven scenes comes from when they are opened: a file each. */
import type { SceneId } from './sceneIds.ts';

/** Fetches the lesson file's JSON. */
type Load = () => Promise<{ readonly default: unknown }>;

export const SCENES: { readonly [S in SceneId]: Load } = {
  'one-neuron': () => import('./scenes/one-neuron.json'),
  layers: () => import('./scenes/layers.json'),
  loss: () => import('./scenes/loss.json'),
  optimizer: () => import('./scenes/optimizer.json'),
  'learning-rate': () => import('./scenes/learning-rate.json'),
  loop: () => import('./scenes/loop.json'),
  digits: () => import('./scenes/digits.json'),
};
