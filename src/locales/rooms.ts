/** The messages of all rooms, by the room's name: what a language has to say. */
import type { messages as charts } from '../charts/messages.ts';
import type { Translated } from '../lib/messages.ts';
import type { messages as panelsBar } from '../panels/bar/messages.ts';

export type Language = Translated<{
  charts: typeof charts;
  'panels/bar': typeof panelsBar;
}>;
