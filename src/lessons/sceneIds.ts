/** The scenes of the lesson, by the names that stand in links and lesson files. */

export const SCENE_IDS = ['one-neuron', 'layers', 'loss', 'optimizer', 'learning-rate', 'loop', 'digits'] as const;
export type SceneId = (typeof SCENE_IDS)[number];

/** The names on their doors. */
export const SCENE_NAMES: { readonly [S in SceneId]: string } = {
  'one-neuron': 'One neuron',
  layers: 'Layers',
  loss: 'Loss',
  optimizer: 'Optimizer',
  'learning-rate': 'Learning rate',
  loop: 'Loop',
  digits: 'Digits',
};

export const isScene = (name: unknown): name is SceneId => SCENE_IDS.some((id) => id === name);
