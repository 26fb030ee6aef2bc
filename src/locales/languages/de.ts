/** Deutsch. */
import { messages as panelsBar } from '../de/panels-bar.ts';
import type { Language } from '../rooms.ts';

export const messages: Language = {
  'panels/bar': panelsBar,
};
