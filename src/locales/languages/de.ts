/** Deutsch. */
import { messages as datasets } from '../de/datasets.ts';
import { messages as network } from '../de/network.ts';
import { messages as networkDrawing } from '../de/network-drawing.ts';
import { messages as networkEdit } from '../de/network-edit.ts';
import { messages as networkFile } from '../de/network-file.ts';
import { messages as networkRead } from '../de/network-read.ts';
import { messages as networkRepairs } from '../de/network-repairs.ts';
import { messages as panelsBar } from '../de/panels-bar.ts';
import type { Language } from '../rooms.ts';

export const messages: Language = {
  datasets: datasets,
  network: network,
  'network/drawing': networkDrawing,
  'network/edit': networkEdit,
  'network/file': networkFile,
  'network/read': networkRead,
  'network/repairs': networkRepairs,
  'panels/bar': panelsBar,
};
