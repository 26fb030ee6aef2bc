/** Acts on files: in and out of the page. Imports stores. */
import { save, saveMetrics, saveWithParameters } from '../downloads.ts';
import { askView } from '../view.ts';
import { type Act, always } from './act.ts';

const onPage = { where: 'page', group: 'Files', whileTyping: true, isPossible: always } as const;

export const FILE_ACTS = {
  openFile: { ...onPage, label: 'Open a file', keys: ['mod+o'], run: () => askView('chooseFile') },
  save: { ...onPage, label: 'Save', keys: ['mod+s'], run: save },
  saveWithParameters: { ...onPage, label: 'Save with parameters', keys: [], run: () => void saveWithParameters() },
  saveMetrics: { ...onPage, label: 'Save metrics (CSV)', keys: [], run: () => void saveMetrics() },
} as const satisfies Record<string, Act>;
