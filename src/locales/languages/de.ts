/** Deutsch. */
import { messages as datasets } from '../de/datasets.ts';
import { messages as network } from '../de/network.ts';
import { messages as networkDrawing } from '../de/network-drawing.ts';
import { messages as panelsBar } from '../de/panels-bar.ts';
import type { Language } from '../rooms.ts';

export const messages: Language = {
  datasets: datasets,
  network: network,
  'network/drawing': networkDrawing,
  'panels/bar': panelsBar,
};
