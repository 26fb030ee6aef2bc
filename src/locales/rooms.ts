/** The messages of all rooms, by the room's name: what a language has to say. */

import type { messages as datasetsCsv } from '../datasets/csv/messages.ts';
import type { messages as datasetsImages } from '../datasets/images/messages.ts';
import type { messages as datasets } from '../datasets/messages.ts';
import type { messages as datasetsTable } from '../datasets/table/messages.ts';
import type { Translated } from '../lib/messages.ts';
import type { messages as links } from '../links/messages.ts';
import type { messages as networkDrawing } from '../network/drawing/messages.ts';
import type { messages as networkEdit } from '../network/edit/messages.ts';
import type { messages as networkFile } from '../network/file/messages.ts';
import type { messages as networkFormula } from '../network/formula/messages.ts';
import type { messages as networkHints } from '../network/hints/messages.ts';
import type { messages as networkLate } from '../network/lateMessages.ts';
import type { messages as network } from '../network/messages.ts';
import type { messages as networkPytorch } from '../network/pytorch/messages.ts';
import type { messages as networkRateFinder } from '../network/rateFinder/messages.ts';
import type { messages as networkRead } from '../network/read/messages.ts';
import type { messages as networkRepairs } from '../network/repairs/messages.ts';
import type { messages as panelsBar } from '../panels/bar/messages.ts';
import type { messages as trainingShared } from '../training/shared/messages.ts';

export type Language = Translated<{
  datasets: typeof datasets;
  'datasets/csv': typeof datasetsCsv;
  'datasets/images': typeof datasetsImages;
  'datasets/table': typeof datasetsTable;
  links: typeof links;
  network: typeof network;
  'network/drawing': typeof networkDrawing;
  'network/edit': typeof networkEdit;
  'network/file': typeof networkFile;
  'network/formula': typeof networkFormula;
  'network/hints': typeof networkHints;
  'network/late': typeof networkLate;
  'network/pytorch': typeof networkPytorch;
  'network/rateFinder': typeof networkRateFinder;
  'network/read': typeof networkRead;
  'network/repairs': typeof networkRepairs;
  'panels/bar': typeof panelsBar;
  'training/shared': typeof trainingShared;
}>;
