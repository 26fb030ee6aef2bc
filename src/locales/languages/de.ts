/** Deutsch. */
import { messages as canvas } from '../de/canvas.ts';
import { messages as canvasCards } from '../de/canvas-cards.ts';
import { messages as canvasCardsLate } from '../de/canvas-cards-late.ts';
import { messages as canvasDialogs } from '../de/canvas-dialogs.ts';
import { messages as canvasLate } from '../de/canvas-late.ts';
import { messages as pages } from '../de/pages.ts';
import { messages as pagesLate } from '../de/pages-late.ts';
import { messages as panelsAbout } from '../de/panels-about.ts';
import { messages as panelsBar } from '../de/panels-bar.ts';
import { messages as panelsFiles } from '../de/panels-files.ts';
import { messages as panelsFilesLate } from '../de/panels-files-late.ts';
import { messages as panelsLesson } from '../de/panels-lesson.ts';
import { messages as panelsLessonLate } from '../de/panels-lesson-late.ts';
import { messages as panelsLessonMake } from '../de/panels-lesson-make.ts';
import { messages as panelsOwnData } from '../de/panels-ownData.ts';
import { messages as panelsOwnDataPictures } from '../de/panels-ownData-pictures.ts';
import { messages as panelsPresent } from '../de/panels-present.ts';
import { messages as panelsRuns } from '../de/panels-runs.ts';
import { messages as ui } from '../de/ui.ts';
import { messages as uiPictures } from '../de/ui-pictures.ts';
import type { Language } from '../rooms.ts';

export const messages: Language = {
  'panels/bar': panelsBar,
  ui: ui,
  'ui/pictures': uiPictures,
  canvas: canvas,
  'canvas/dialogs': canvasDialogs,
  'canvas/cards': canvasCards,
  'canvas/cards/late': canvasCardsLate,
  pages: pages,
  'pages/late': pagesLate,
  'panels/files': panelsFiles,
  'panels/files/late': panelsFilesLate,
  'panels/lesson': panelsLesson,
  'panels/lesson/late': panelsLessonLate,
  'panels/lesson/make': panelsLessonMake,
  'panels/ownData': panelsOwnData,
  'panels/ownData/pictures': panelsOwnDataPictures,
  'panels/runs': panelsRuns,
  'panels/about': panelsAbout,
  'panels/present': panelsPresent,
  'canvas/late': canvasLate,
};
