/** Deutsch. */

import { messages as canvas } from '../de/canvas.ts';
import { messages as canvasDialogs } from '../de/canvas-dialogs.ts';
import { messages as panelsBar } from '../de/panels-bar.ts';
import { messages as ui } from '../de/ui.ts';
import { messages as uiPictures } from '../de/ui-pictures.ts';
import type { Language } from '../rooms.ts';

export const messages: Language = {
  'panels/bar': panelsBar,
  ui: ui,
  'ui/pictures': uiPictures,
  canvas: canvas,
  'canvas/dialogs': canvasDialogs,
};
