/** The messages of all rooms, by the room's name: what a language has to say. */
import type { Translated } from '../lib/messages.ts';
import type { messages as panelsBar } from '../panels/bar/messages.ts';
import type { messages as panelsGlossary } from '../panels/glossary/messages.ts';
import type { messages as panelsGlossaryWordsArguments } from '../panels/glossary/words/argumentMessages.ts';
import type { messages as panelsGlossaryWordsIdeas } from '../panels/glossary/words/ideaMessages.ts';
import type { messages as panelsGlossaryWordsKinds } from '../panels/glossary/words/kindMessages.ts';
import type { messages as panelsGlossaryWordsPages } from '../panels/glossary/words/pageMessages.ts';
import type { messages as panelsGlossaryWordsSettings } from '../panels/glossary/words/settingMessages.ts';

export type Language = Translated<{
  'panels/bar': typeof panelsBar;
  'panels/glossary': typeof panelsGlossary;
  'panels/glossary/words/arguments': typeof panelsGlossaryWordsArguments;
  'panels/glossary/words/ideas': typeof panelsGlossaryWordsIdeas;
  'panels/glossary/words/kinds': typeof panelsGlossaryWordsKinds;
  'panels/glossary/words/pages': typeof panelsGlossaryWordsPages;
  'panels/glossary/words/settings': typeof panelsGlossaryWordsSettings;
}>;
