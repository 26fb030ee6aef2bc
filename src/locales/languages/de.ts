/** Deutsch. */

import { messages as canvas } from '../de/canvas.ts';
import { messages as canvasCards } from '../de/canvas-cards.ts';
import { messages as canvasCardsLate } from '../de/canvas-cards-late.ts';
import { messages as canvasDialogs } from '../de/canvas-dialogs.ts';
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
import { messages as charts } from '../de/charts.ts';
import { messages as panelsBeats } from '../de/panels-beats.ts';
import { messages as panelsCharts } from '../de/panels-charts.ts';
import { messages as panelsChartsLate } from '../de/panels-charts-late.ts';
import { messages as panelsCode } from '../de/panels-code.ts';
import { messages as panelsDialogs } from '../de/panels-dialogs.ts';
import { messages as panelsDigits } from '../de/panels-digits.ts';
import { messages as panelsInspector } from '../de/panels-inspector.ts';
import { messages as panelsInspectorLate } from '../de/panels-inspector-late.ts';
import { messages as panelsLaboratoryFinder } from '../de/panels-laboratory-finder.ts';
import { messages as panelsLaboratoryRace } from '../de/panels-laboratory-race.ts';
import { messages as panelsOutline } from '../de/panels-outline.ts';
import { messages as panelsPad } from '../de/panels-pad.ts';
import { messages as panelsTraining } from '../de/panels-training.ts';
import { messages as panelsTrainingLate } from '../de/panels-training-late.ts';
import { messages as trainingShared } from '../de/training-shared.ts';
import { messages as stores } from '../de/stores.ts';
import { messages as storesBuilder } from '../de/stores-builder.ts';
import { messages as storesCommands } from '../de/stores-commands.ts';
import { messages as storesCommandsFirst } from '../de/stores-commands-first.ts';
import { messages as storesDocument } from '../de/stores-document.ts';
import { messages as storesFiles } from '../de/stores-files.ts';
import { messages as storesFilesLate } from '../de/stores-files-late.ts';
import { messages as storesLaboratoryFinder } from '../de/stores-laboratory-finder.ts';
import { messages as storesLaboratoryRace } from '../de/stores-laboratory-race.ts';
import { messages as storesLesson } from '../de/stores-lesson.ts';
import { messages as storesOffline } from '../de/stores-offline.ts';
import { messages as storesOwnData } from '../de/stores-ownData.ts';
import { messages as storesOwnDataImages } from '../de/stores-ownData-images.ts';
import { messages as storesProjects } from '../de/stores-projects.ts';
import { messages as storesProjectsLate } from '../de/stores-projects-late.ts';
import { messages as storesRun } from '../de/stores-run.ts';
import { messages as storesRunLate } from '../de/stores-run-late.ts';
import { messages as storesRuns } from '../de/stores-runs.ts';
import type { Language } from '../rooms.ts';

export const messages: Language = {
  charts,
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
  'panels/beats': panelsBeats,
  'panels/charts': panelsCharts,
  'panels/charts/late': panelsChartsLate,
  'panels/code': panelsCode,
  'panels/dialogs': panelsDialogs,
  'panels/digits': panelsDigits,
  'panels/inspector': panelsInspector,
  'panels/inspector/late': panelsInspectorLate,
  'panels/laboratory/finder': panelsLaboratoryFinder,
  'panels/laboratory/race': panelsLaboratoryRace,
  'panels/outline': panelsOutline,
  'panels/pad': panelsPad,
  'panels/training': panelsTraining,
  'panels/training/late': panelsTrainingLate,
  'training/shared': trainingShared,
  'stores/commands/first': storesCommandsFirst,
  'stores/commands': storesCommands,
  'stores/run': storesRun,
  'stores/run/late': storesRunLate,
  stores: stores,
  'stores/files': storesFiles,
  'stores/files/late': storesFilesLate,
  'stores/document': storesDocument,
  'stores/builder': storesBuilder,
  'stores/lesson': storesLesson,
  'stores/laboratory/race': storesLaboratoryRace,
  'stores/laboratory/finder': storesLaboratoryFinder,
  'stores/runs': storesRuns,
  'stores/offline': storesOffline,
  'stores/ownData': storesOwnData,
  'stores/projects': storesProjects,
  'stores/projects/late': storesProjectsLate,
  'stores/ownData/images': storesOwnDataImages,
};
