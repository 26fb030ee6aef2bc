/** Deutsch. */
import { messages as lessons } from '../de/lessons.ts';
import { messages as lessonsChecks } from '../de/lessons-checks.ts';
import { messages as lessonsLate } from '../de/lessons-late.ts';
import { messages as lessonsScenes } from '../de/lessons-scenes.ts';
import { messages as lessonsScenesDigits } from '../de/lessons-scenes-digits.ts';
import { messages as lessonsScenesLayers } from '../de/lessons-scenes-layers.ts';
import { messages as lessonsScenesLearningRate } from '../de/lessons-scenes-learning-rate.ts';
import { messages as lessonsScenesLoop } from '../de/lessons-scenes-loop.ts';
import { messages as lessonsScenesLoss } from '../de/lessons-scenes-loss.ts';
import { messages as lessonsScenesOneNeuron } from '../de/lessons-scenes-one-neuron.ts';
import { messages as lessonsScenesOptimizer } from '../de/lessons-scenes-optimizer.ts';
import { messages as panelsBar } from '../de/panels-bar.ts';
import { messages as panelsGlossary } from '../de/panels-glossary.ts';
import { messages as panelsGlossaryWordsArguments } from '../de/panels-glossary-words-arguments.ts';
import { messages as panelsGlossaryWordsIdeas } from '../de/panels-glossary-words-ideas.ts';
import { messages as panelsGlossaryWordsKinds } from '../de/panels-glossary-words-kinds.ts';
import { messages as panelsGlossaryWordsPages } from '../de/panels-glossary-words-pages.ts';
import { messages as panelsGlossaryWordsSettings } from '../de/panels-glossary-words-settings.ts';
import type { Language } from '../rooms.ts';

export const messages: Language = {
  lessons,
  'lessons/checks': lessonsChecks,
  'lessons/late': lessonsLate,
  'lessons/scenes': lessonsScenes,
  'lessons/scenes/one-neuron': lessonsScenesOneNeuron,
  'lessons/scenes/layers': lessonsScenesLayers,
  'lessons/scenes/loss': lessonsScenesLoss,
  'lessons/scenes/optimizer': lessonsScenesOptimizer,
  'lessons/scenes/learning-rate': lessonsScenesLearningRate,
  'lessons/scenes/loop': lessonsScenesLoop,
  'lessons/scenes/digits': lessonsScenesDigits,
  'panels/bar': panelsBar,
  'panels/glossary': panelsGlossary,
  'panels/glossary/words/arguments': panelsGlossaryWordsArguments,
  'panels/glossary/words/ideas': panelsGlossaryWordsIdeas,
  'panels/glossary/words/kinds': panelsGlossaryWordsKinds,
  'panels/glossary/words/pages': panelsGlossaryWordsPages,
  'panels/glossary/words/settings': panelsGlossaryWordsSettings,
};
