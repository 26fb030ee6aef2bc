/** Deutsch. */
import { messages as charts } from '../de/charts.ts';
import { messages as panelsBar } from '../de/panels-bar.ts';
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
import type { Language } from '../rooms.ts';

export const messages: Language = {
  charts,
  'panels/bar': panelsBar,
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
};
