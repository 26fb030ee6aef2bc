/** The scenes of the lesson, by the names that stand in links and lesson files. */
import { messages } from './scenes/messages.ts';

export const SCENE_IDS = ['one-neuron', 'layers', 'loss', 'optimizer', 'learning-rate', 'loop', 'digits'] as const;
export type SceneId = (typeof SCENE_IDS)[number];

/** The names on their doors; each is read in the language that the page speaks at that moment. */
export const SCENE_NAMES: Readonly<Record<SceneId, string>> = messages;

export const isScene = (name: unknown): name is SceneId => SCENE_IDS.some((id) => id === name);
