/** The scenes of the lesson, by the names that stand in links and lesson files. */

export const SCENE_IDS = ['one-neuron', 'layers', 'loss', 'optimizer', 'learning-rate', 'loop', 'digits'] as const;
export type SceneId = (typeof SCENE_IDS)[number];

export const isScene = (name: unknown): name is SceneId => SCENE_IDS.some((id) => id === name);
