/** The messages of all rooms, by the room's name: what a language has to say. */
import type { messages as charts } from '../charts/messages.ts';
import type { Translated } from '../lib/messages.ts';
import type { messages as panelsBar } from '../panels/bar/messages.ts';
import type { messages as panelsBeats } from '../panels/beats/messages.ts';
import type { messages as panelsChartsLate } from '../panels/charts/lateMessages.ts';
import type { messages as panelsCharts } from '../panels/charts/messages.ts';
import type { messages as panelsCode } from '../panels/code/messages.ts';
import type { messages as panelsDialogs } from '../panels/dialogs/messages.ts';
import type { messages as panelsDigits } from '../panels/digits/messages.ts';
import type { messages as panelsInspectorLate } from '../panels/inspector/lateMessages.ts';
import type { messages as panelsInspector } from '../panels/inspector/messages.ts';
import type { messages as panelsLaboratoryFinder } from '../panels/laboratory/finder/messages.ts';
import type { messages as panelsLaboratoryRace } from '../panels/laboratory/race/messages.ts';
import type { messages as panelsOutline } from '../panels/outline/messages.ts';
import type { messages as panelsPad } from '../panels/pad/messages.ts';
import type { messages as panelsTrainingLate } from '../panels/training/lateMessages.ts';
import type { messages as panelsTraining } from '../panels/training/messages.ts';

export type Language = Translated<{
  charts: typeof charts;
  'panels/bar': typeof panelsBar;
  'panels/beats': typeof panelsBeats;
  'panels/charts': typeof panelsCharts;
  'panels/charts/late': typeof panelsChartsLate;
  'panels/code': typeof panelsCode;
  'panels/dialogs': typeof panelsDialogs;
  'panels/digits': typeof panelsDigits;
  'panels/inspector': typeof panelsInspector;
  'panels/inspector/late': typeof panelsInspectorLate;
  'panels/laboratory/finder': typeof panelsLaboratoryFinder;
  'panels/laboratory/race': typeof panelsLaboratoryRace;
  'panels/outline': typeof panelsOutline;
  'panels/pad': typeof panelsPad;
  'panels/training': typeof panelsTraining;
  'panels/training/late': typeof panelsTrainingLate;
}>;
