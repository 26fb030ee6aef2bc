/** What the glossary's dialogs say around the words. */
import { defineMessages, plural } from '../../lib/messages.ts';

export const messages = defineMessages('panels/glossary', {
  title: 'Glossary',
  says: 'Every word of the page, with what it is of this network. F1 explains one where it stands.',
  find: 'Find a word',
  found: (words: number) => plural(words, 'word', 'words'),
  words: 'Words',
  none: 'No word is called so. Try another, or part of it.',
  allWords: 'All words',
  close: 'Close',
  opensTorch: 'opens PyTorch’s documentation in a new tab',
});
