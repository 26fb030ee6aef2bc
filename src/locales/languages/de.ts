/** Deutsch. */

import { messages as exported } from '../de/export.ts';
import { messages as exportOnnx } from '../de/export-onnx.ts';
import { messages as exportReport } from '../de/export-report.ts';
import { messages as panelsBar } from '../de/panels-bar.ts';
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
import { messages as storesProjects } from '../de/stores-projects.ts';
import { messages as storesProjectsLate } from '../de/stores-projects-late.ts';
import { messages as storesRun } from '../de/stores-run.ts';
import { messages as storesRunLate } from '../de/stores-run-late.ts';
import { messages as storesRuns } from '../de/stores-runs.ts';
import type { Language } from '../rooms.ts';

export const messages: Language = {
  'panels/bar': panelsBar,
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
  export: exported,
  'export/onnx': exportOnnx,
  'export/report': exportReport,
};
