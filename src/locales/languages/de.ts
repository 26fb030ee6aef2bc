/** Deutsch. */
import { messages as charts } from '../de/charts.ts';
import { messages as panelsBar } from '../de/panels-bar.ts';
import type { Language } from '../rooms.ts';

export const messages: Language = {
  charts,
  'panels/bar': panelsBar,
};
