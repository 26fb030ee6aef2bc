/** Deutsch. */
import { messages as panelsBar } from '../de/panels-bar.ts';
import { messages as panelsGlossary } from '../de/panels-glossary.ts';
import { messages as panelsGlossaryWordsArguments } from '../de/panels-glossary-words-arguments.ts';
import { messages as panelsGlossaryWordsIdeas } from '../de/panels-glossary-words-ideas.ts';
import { messages as panelsGlossaryWordsKinds } from '../de/panels-glossary-words-kinds.ts';
import { messages as panelsGlossaryWordsPages } from '../de/panels-glossary-words-pages.ts';
import { messages as panelsGlossaryWordsSettings } from '../de/panels-glossary-words-settings.ts';
import type { Language } from '../rooms.ts';

export const messages: Language = {
  'panels/bar': panelsBar,
  'panels/glossary': panelsGlossary,
  'panels/glossary/words/arguments': panelsGlossaryWordsArguments,
  'panels/glossary/words/ideas': panelsGlossaryWordsIdeas,
  'panels/glossary/words/kinds': panelsGlossaryWordsKinds,
  'panels/glossary/words/pages': panelsGlossaryWordsPages,
  'panels/glossary/words/settings': panelsGlossaryWordsSettings,
};
