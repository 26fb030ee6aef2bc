/** Deutsch. */
import { messages as canvasCardsLate } from '../de/canvas-cards-late.ts';
import { messages as canvasCards } from '../de/canvas-cards.ts';
import { messages as canvasDialogs } from '../de/canvas-dialogs.ts';
import { messages as canvasLate } from '../de/canvas-late.ts';
import { messages as canvas } from '../de/canvas.ts';
import { messages as charts } from '../de/charts.ts';
import { messages as datasetsCsv } from '../de/datasets-csv.ts';
import { messages as datasetsImages } from '../de/datasets-images.ts';
import { messages as datasetsTable } from '../de/datasets-table.ts';
import { messages as datasets } from '../de/datasets.ts';
import { messages as exportOnnx } from '../de/export-onnx.ts';
import { messages as exportReport } from '../de/export-report.ts';
import { messages as exported } from '../de/export.ts';
import { messages as lessonsChecks } from '../de/lessons-checks.ts';
import { messages as lessonsLate } from '../de/lessons-late.ts';
import { messages as lessonsScenesDigits } from '../de/lessons-scenes-digits.ts';
import { messages as lessonsScenesLayers } from '../de/lessons-scenes-layers.ts';
import { messages as lessonsScenesLearningRate } from '../de/lessons-scenes-learning-rate.ts';
import { messages as lessonsScenesLoop } from '../de/lessons-scenes-loop.ts';
import { messages as lessonsScenesLoss } from '../de/lessons-scenes-loss.ts';
import { messages as lessonsScenesOneNeuron } from '../de/lessons-scenes-one-neuron.ts';
import { messages as lessonsScenesOptimizer } from '../de/lessons-scenes-optimizer.ts';
import { messages as lessonsScenes } from '../de/lessons-scenes.ts';
import { messages as lessons } from '../de/lessons.ts';
import { messages as links } from '../de/links.ts';
import { messages as networkDrawing } from '../de/network-drawing.ts';
import { messages as networkEdit } from '../de/network-edit.ts';
import { messages as networkFile } from '../de/network-file.ts';
import { messages as networkFormula } from '../de/network-formula.ts';
import { messages as networkHints } from '../de/network-hints.ts';
import { messages as networkLate } from '../de/network-late.ts';
import { messages as networkPytorch } from '../de/network-pytorch.ts';
import { messages as networkRateFinder } from '../de/network-rateFinder.ts';
import { messages as networkRead } from '../de/network-read.ts';
import { messages as networkRepairs } from '../de/network-repairs.ts';
import { messages as network } from '../de/network.ts';
import { messages as pagesLate } from '../de/pages-late.ts';
import { messages as pages } from '../de/pages.ts';
import { messages as panelsAbout } from '../de/panels-about.ts';
import { messages as panelsBar } from '../de/panels-bar.ts';
import { messages as panelsBeats } from '../de/panels-beats.ts';
import { messages as panelsChartsLate } from '../de/panels-charts-late.ts';
import { messages as panelsCharts } from '../de/panels-charts.ts';
import { messages as panelsCode } from '../de/panels-code.ts';
import { messages as panelsDialogs } from '../de/panels-dialogs.ts';
import { messages as panelsDigits } from '../de/panels-digits.ts';
import { messages as panelsFilesLate } from '../de/panels-files-late.ts';
import { messages as panelsFiles } from '../de/panels-files.ts';
import { messages as panelsGlossaryWordsArguments } from '../de/panels-glossary-words-arguments.ts';
import { messages as panelsGlossaryWordsIdeas } from '../de/panels-glossary-words-ideas.ts';
import { messages as panelsGlossaryWordsKinds } from '../de/panels-glossary-words-kinds.ts';
import { messages as panelsGlossaryWordsPages } from '../de/panels-glossary-words-pages.ts';
import { messages as panelsGlossaryWordsSettings } from '../de/panels-glossary-words-settings.ts';
import { messages as panelsGlossary } from '../de/panels-glossary.ts';
import { messages as panelsInspectorLate } from '../de/panels-inspector-late.ts';
import { messages as panelsInspector } from '../de/panels-inspector.ts';
import { messages as panelsLaboratoryFinder } from '../de/panels-laboratory-finder.ts';
import { messages as panelsLaboratoryRace } from '../de/panels-laboratory-race.ts';
import { messages as panelsLessonLate } from '../de/panels-lesson-late.ts';
import { messages as panelsLessonMake } from '../de/panels-lesson-make.ts';
import { messages as panelsLesson } from '../de/panels-lesson.ts';
import { messages as panelsOutline } from '../de/panels-outline.ts';
import { messages as panelsOwnDataPictures } from '../de/panels-ownData-pictures.ts';
import { messages as panelsOwnData } from '../de/panels-ownData.ts';
import { messages as panelsPad } from '../de/panels-pad.ts';
import { messages as panelsPresent } from '../de/panels-present.ts';
import { messages as panelsRuns } from '../de/panels-runs.ts';
import { messages as panelsTrainingLate } from '../de/panels-training-late.ts';
import { messages as panelsTraining } from '../de/panels-training.ts';
import { messages as storesBuilder } from '../de/stores-builder.ts';
import { messages as storesCommandsFirst } from '../de/stores-commands-first.ts';
import { messages as storesCommands } from '../de/stores-commands.ts';
import { messages as storesDocument } from '../de/stores-document.ts';
import { messages as storesFilesLate } from '../de/stores-files-late.ts';
import { messages as storesFiles } from '../de/stores-files.ts';
import { messages as storesLaboratoryFinder } from '../de/stores-laboratory-finder.ts';
import { messages as storesLaboratoryRace } from '../de/stores-laboratory-race.ts';
import { messages as storesLesson } from '../de/stores-lesson.ts';
import { messages as storesOffline } from '../de/stores-offline.ts';
import { messages as storesOwnData } from '../de/stores-ownData.ts';
import { messages as storesProjectsLate } from '../de/stores-projects-late.ts';
import { messages as storesProjects } from '../de/stores-projects.ts';
import { messages as storesRunLate } from '../de/stores-run-late.ts';
import { messages as storesRun } from '../de/stores-run.ts';
import { messages as storesRuns } from '../de/stores-runs.ts';
import { messages as stores } from '../de/stores.ts';
import { messages as trainingShared } from '../de/training-shared.ts';
import { messages as uiPictures } from '../de/ui-pictures.ts';
import { messages as ui } from '../de/ui.ts';
import type { Language } from '../rooms.ts';

export const messages: Language = {
  canvas: canvas,
  'canvas/cards': canvasCards,
  'canvas/cards/late': canvasCardsLate,
  'canvas/dialogs': canvasDialogs,
  'canvas/late': canvasLate,
  charts,
  datasets: datasets,
  'datasets/csv': datasetsCsv,
  'datasets/images': datasetsImages,
  'datasets/table': datasetsTable,
  export: exported,
  'export/onnx': exportOnnx,
  'export/report': exportReport,
  lessons,
  'lessons/checks': lessonsChecks,
  'lessons/late': lessonsLate,
  'lessons/scenes': lessonsScenes,
  'lessons/scenes/digits': lessonsScenesDigits,
  'lessons/scenes/layers': lessonsScenesLayers,
  'lessons/scenes/learning-rate': lessonsScenesLearningRate,
  'lessons/scenes/loop': lessonsScenesLoop,
  'lessons/scenes/loss': lessonsScenesLoss,
  'lessons/scenes/one-neuron': lessonsScenesOneNeuron,
  'lessons/scenes/optimizer': lessonsScenesOptimizer,
  links: links,
  network: network,
  'network/drawing': networkDrawing,
  'network/edit': networkEdit,
  'network/file': networkFile,
  'network/formula': networkFormula,
  'network/hints': networkHints,
  'network/late': networkLate,
  'network/pytorch': networkPytorch,
  'network/rateFinder': networkRateFinder,
  'network/read': networkRead,
  'network/repairs': networkRepairs,
  pages: pages,
  'pages/late': pagesLate,
  'panels/about': panelsAbout,
  'panels/bar': panelsBar,
  'panels/beats': panelsBeats,
  'panels/charts': panelsCharts,
  'panels/charts/late': panelsChartsLate,
  'panels/code': panelsCode,
  'panels/dialogs': panelsDialogs,
  'panels/digits': panelsDigits,
  'panels/files': panelsFiles,
  'panels/files/late': panelsFilesLate,
  'panels/glossary': panelsGlossary,
  'panels/glossary/words/arguments': panelsGlossaryWordsArguments,
  'panels/glossary/words/ideas': panelsGlossaryWordsIdeas,
  'panels/glossary/words/kinds': panelsGlossaryWordsKinds,
  'panels/glossary/words/pages': panelsGlossaryWordsPages,
  'panels/glossary/words/settings': panelsGlossaryWordsSettings,
  'panels/inspector': panelsInspector,
  'panels/inspector/late': panelsInspectorLate,
  'panels/laboratory/finder': panelsLaboratoryFinder,
  'panels/laboratory/race': panelsLaboratoryRace,
  'panels/lesson': panelsLesson,
  'panels/lesson/late': panelsLessonLate,
  'panels/lesson/make': panelsLessonMake,
  'panels/outline': panelsOutline,
  'panels/ownData': panelsOwnData,
  'panels/ownData/pictures': panelsOwnDataPictures,
  'panels/pad': panelsPad,
  'panels/present': panelsPresent,
  'panels/runs': panelsRuns,
  'panels/training': panelsTraining,
  'panels/training/late': panelsTrainingLate,
  stores: stores,
  'stores/builder': storesBuilder,
  'stores/commands': storesCommands,
  'stores/commands/first': storesCommandsFirst,
  'stores/document': storesDocument,
  'stores/files': storesFiles,
  'stores/files/late': storesFilesLate,
  'stores/laboratory/finder': storesLaboratoryFinder,
  'stores/laboratory/race': storesLaboratoryRace,
  'stores/lesson': storesLesson,
  'stores/offline': storesOffline,
  'stores/ownData': storesOwnData,
  'stores/projects': storesProjects,
  'stores/projects/late': storesProjectsLate,
  'stores/run': storesRun,
  'stores/run/late': storesRunLate,
  'stores/runs': storesRuns,
  'training/shared': trainingShared,
  ui: ui,
  'ui/pictures': uiPictures,
};
