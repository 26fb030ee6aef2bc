/** The messages of all rooms, by the room's name: what a language has to say. */

import type { messages as canvasDialogs } from '../canvas/dialogs/messages.ts';
import type { messages as canvas } from '../canvas/messages.ts';
import type { Translated } from '../lib/messages.ts';
import type { messages as panelsBar } from '../panels/bar/messages.ts';
import type { messages as ui } from '../ui/messages.ts';
import type { messages as uiPictures } from '../ui/pictures/messages.ts';

export type Language = Translated<{
  'panels/bar': typeof panelsBar;
  ui: typeof ui;
  'ui/pictures': typeof uiPictures;
  canvas: typeof canvas;
  'canvas/dialogs': typeof canvasDialogs;
}>;
