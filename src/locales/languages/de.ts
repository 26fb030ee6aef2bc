/** Deutsch. */
import { messages as datasets } from '../de/datasets.ts';
import { messages as datasetsCsv } from '../de/datasets-csv.ts';
import { messages as datasetsImages } from '../de/datasets-images.ts';
import { messages as datasetsTable } from '../de/datasets-table.ts';
import { messages as links } from '../de/links.ts';
import { messages as network } from '../de/network.ts';
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
import { messages as panelsBar } from '../de/panels-bar.ts';
import { messages as trainingShared } from '../de/training-shared.ts';
import type { Language } from '../rooms.ts';

export const messages: Language = {
  datasets: datasets,
  'datasets/csv': datasetsCsv,
  'datasets/images': datasetsImages,
  'datasets/table': datasetsTable,
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
  'panels/bar': panelsBar,
  'training/shared': trainingShared,
};
