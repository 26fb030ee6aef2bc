/** The seven scenes, a row each: the name on its door, and where its data comes from when it is opened. */
import type { SceneId } from './sceneIds.ts';

interface SceneRow {
  readonly name: string;
  /** The lesson file's JSON. */
  load(): Promise<{ readonly default: unknown }>;
}

export const SCENES: { readonly [S in SceneId]: SceneRow } = {
  'one-neuron': { name: 'One neuron', load: () => import('./scenes/one-neuron.json') },
  layers: { name: 'Layers', load: () => import('./scenes/layers.json') },
  loss: { name: 'Loss', load: () => import('./scenes/loss.json') },
  optimizer: { name: 'Optimizer', load: () => import('./scenes/optimizer.json') },
  'learning-rate': { name: 'Learning rate', load: () => import('./scenes/learning-rate.json') },
  loop: { name: 'Loop', load: () => import('./scenes/loop.json') },
  digits: { name: 'Digits', load: () => import('./scenes/digits.json') },
};
