/** The messages of all rooms, by the room's name: what a language has to say. */
import type { messages as lessonsChecks } from '../lessons/checkMessages.ts';
import type { messages as lessonsLate } from '../lessons/lateMessages.ts';
import type { messages as lessons } from '../lessons/messages.ts';
import type { messages as lessonsScenes } from '../lessons/scenes/messages.ts';
import type { SceneTexts } from '../lessons/sceneTexts.ts';
import type { Translated } from '../lib/messages.ts';
import type { messages as panelsBar } from '../panels/bar/messages.ts';
import type { messages as panelsGlossary } from '../panels/glossary/messages.ts';
import type { messages as panelsGlossaryWordsArguments } from '../panels/glossary/words/argumentMessages.ts';
import type { messages as panelsGlossaryWordsIdeas } from '../panels/glossary/words/ideaMessages.ts';
import type { messages as panelsGlossaryWordsKinds } from '../panels/glossary/words/kindMessages.ts';
import type { messages as panelsGlossaryWordsPages } from '../panels/glossary/words/pageMessages.ts';
import type { messages as panelsGlossaryWordsSettings } from '../panels/glossary/words/settingMessages.ts';

export type Language = Translated<{
  lessons: typeof lessons;
  'lessons/checks': typeof lessonsChecks;
  'lessons/late': typeof lessonsLate;
  'lessons/scenes': typeof lessonsScenes;
  'lessons/scenes/one-neuron': SceneTexts;
  'lessons/scenes/layers': SceneTexts;
  'lessons/scenes/loss': SceneTexts;
  'lessons/scenes/optimizer': SceneTexts;
  'lessons/scenes/learning-rate': SceneTexts;
  'lessons/scenes/loop': SceneTexts;
  'lessons/scenes/digits': SceneTexts;
  'panels/bar': typeof panelsBar;
  'panels/glossary': typeof panelsGlossary;
  'panels/glossary/words/arguments': typeof panelsGlossaryWordsArguments;
  'panels/glossary/words/ideas': typeof panelsGlossaryWordsIdeas;
  'panels/glossary/words/kinds': typeof panelsGlossaryWordsKinds;
  'panels/glossary/words/pages': typeof panelsGlossaryWordsPages;
  'panels/glossary/words/settings': typeof panelsGlossaryWordsSettings;
}>;
