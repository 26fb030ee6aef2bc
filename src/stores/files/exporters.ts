/** What leaves the page as a file, a row each: a button or an entry of the File menu, and a command. */
import { ok, type Result, refused } from '../../lib/result.ts';
import { downloadBlob } from '../../ui/download.ts';
import { savedAsFile } from './fileCopy.ts';
import { type Download, metricsFile, networkFile, refuse, trainedFile } from './files.ts';

export interface Exporter {
  /** As it stands in the File menu. */
  readonly name: string;
  /** What is in the file, in a sentence. */
  readonly says: string;
  /** As it stands among the commands, where that says more than its name. */
  readonly label: string;
  readonly keys: readonly string[];
  /** The network can be opened from it again. */
  readonly hasNetwork: boolean;
  /** What is said where it cannot be made; the reason stands below it. */
  readonly failure: string;
  make(): Result<Download> | Promise<Result<Download>>;
}

/** What writes programs is fetched when one is asked for. */
const loadCode = () =>
  import('./codeFiles.ts').then(ok, () => refused('A part of this page did not arrive. Check the connection, then try again.'));

export const EXPORTERS = {
  save: {
    name: 'Save',
    says: 'The network and its training settings.',
    label: 'Save',
    keys: ['mod+s'],
    hasNetwork: true,
    failure: 'The network was not saved',
    make: () => ok(networkFile()),
  },
  saveWithParameters: {
    name: 'Save with parameters',
    says: 'The network with the weights and biases as they are now.',
    label: 'Save with parameters',
    keys: [],
    hasNetwork: true,
    failure: 'The parameters were not saved',
    make: trainedFile,
  },
  savePyTorch: {
    name: 'PyTorch script',
    says: 'Trains the network in PyTorch: a Python file.',
    label: 'Save as PyTorch script',
    keys: [],
    hasNetwork: false,
    failure: 'The script was not written',
    make: async () => {
      const code = await loadCode();
      return code.ok ? code.value.scriptFile() : code;
    },
  },
  saveNotebook: {
    name: 'Notebook',
    says: 'This run again in Jupyter or Colab, step by step, its losses checked.',
    label: 'Save as notebook',
    keys: [],
    hasNetwork: false,
    failure: 'The notebook was not written',
    make: async () => {
      const code = await loadCode();
      return code.ok ? code.value.notebookFile() : code;
    },
  },
  saveMetrics: {
    name: 'Metrics (CSV)',
    says: 'Loss and accuracy of every step, as a table.',
    label: 'Save metrics (CSV)',
    keys: [],
    hasNetwork: false,
    failure: 'The metrics were not saved',
    make: metricsFile,
  },
} as const satisfies Record<string, Exporter>;

export type ExporterId = keyof typeof EXPORTERS;

/** In the order of the menu. */
export const EXPORTER_IDS = Object.keys(EXPORTERS) as readonly ExporterId[];

/** Makes the file and hands it to the browser, or says why there is none. */
export async function exportFile(id: ExporterId): Promise<void> {
  const { failure, hasNetwork, make }: Exporter = EXPORTERS[id];
  const file = await make();
  if (!file.ok) return refuse(failure, file.reason);
  downloadBlob(file.value.name, file.value.blob);
  if (hasNetwork) savedAsFile();
}
