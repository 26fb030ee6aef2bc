/** The messages of all rooms, by the room's name: what a language has to say. */

import type { messages as exported } from '../export/messages.ts';
import type { messages as exportOnnx } from '../export/onnx/messages.ts';
import type { messages as exportReport } from '../export/report/messages.ts';
import type { Translated } from '../lib/messages.ts';
import type { messages as panelsBar } from '../panels/bar/messages.ts';
import type { messages as storesBuilder } from '../stores/builder/messages.ts';
import type { firstMessages as storesCommandsFirst } from '../stores/commands/firstMessages.ts';
import type { messages as storesCommands } from '../stores/commands/messages.ts';
import type { messages as storesDocument } from '../stores/document/messages.ts';
import type { lateMessages as storesFilesLate } from '../stores/files/lateMessages.ts';
import type { messages as storesFiles } from '../stores/files/messages.ts';
import type { messages as storesLaboratoryFinder } from '../stores/laboratory/finder/messages.ts';
import type { messages as storesLaboratoryRace } from '../stores/laboratory/race/messages.ts';
import type { messages as storesLesson } from '../stores/lesson/messages.ts';
import type { messages as stores } from '../stores/messages.ts';
import type { messages as storesOffline } from '../stores/offline/messages.ts';
import type { messages as storesOwnData } from '../stores/ownData/messages.ts';
import type { lateMessages as storesProjectsLate } from '../stores/projects/lateMessages.ts';
import type { messages as storesProjects } from '../stores/projects/messages.ts';
import type { lateMessages as storesRunLate } from '../stores/run/lateMessages.ts';
import type { messages as storesRun } from '../stores/run/messages.ts';
import type { messages as storesRuns } from '../stores/runs/messages.ts';

export type Language = Translated<{
  'panels/bar': typeof panelsBar;
  'stores/commands/first': typeof storesCommandsFirst;
  'stores/commands': typeof storesCommands;
  'stores/run': typeof storesRun;
  'stores/run/late': typeof storesRunLate;
  stores: typeof stores;
  'stores/files': typeof storesFiles;
  'stores/files/late': typeof storesFilesLate;
  'stores/document': typeof storesDocument;
  'stores/builder': typeof storesBuilder;
  'stores/lesson': typeof storesLesson;
  'stores/laboratory/race': typeof storesLaboratoryRace;
  'stores/laboratory/finder': typeof storesLaboratoryFinder;
  'stores/runs': typeof storesRuns;
  'stores/offline': typeof storesOffline;
  'stores/ownData': typeof storesOwnData;
  'stores/projects': typeof storesProjects;
  'stores/projects/late': typeof storesProjectsLate;
  export: typeof exported;
  'export/onnx': typeof exportOnnx;
  'export/report': typeof exportReport;
}>;
