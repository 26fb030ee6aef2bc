/** What leaves the page as a file, a row each: a button or an entry of the File menu, and a command. */
import { ok, type Result } from '../../lib/result.ts';
import { downloadBlob } from '../../ui/download.ts';
import { fetched } from '../fetched.ts';
import { savedAsFile } from './fileCopy.ts';
import { type Download, networkFile, refuse, trainedFile } from './files.ts';

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
  make(): Made;
}

type Made = Result<Download> | Promise<Result<Download>>;

const code = () => fetched(import('./codeFiles.ts'));
const metrics = () => fetched(import('./metricsFile.ts'));
const models = () => fetched(import('./modelFiles.ts'));
const pictures = () => fetched(import('./pictureFiles.ts'));

/** What writes a file is fetched when the first one is asked for. */
const later =
  <Part>(load: () => Promise<Result<Part>>, make: (part: Part) => Made) =>
  async (): Promise<Result<Download>> => {
    const part = await load();
    return part.ok ? await make(part.value) : part;
  };

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
    make: later(code, ({ scriptFile }) => scriptFile()),
  },
  saveNotebook: {
    name: 'Notebook',
    says: 'This run again in Jupyter or Colab, step by step, its losses checked.',
    label: 'Save as notebook',
    keys: [],
    hasNetwork: false,
    failure: 'The notebook was not written',
    make: later(code, ({ notebookFile }) => notebookFile()),
  },
  saveMetrics: {
    name: 'Metrics (CSV)',
    says: 'Loss and accuracy of every step, as a table.',
    label: 'Save metrics (CSV)',
    keys: [],
    hasNetwork: false,
    failure: 'The metrics were not saved',
    make: later(metrics, ({ metricsFile }) => metricsFile()),
  },
  weightsSafetensors: {
    name: 'Weights (safetensors)',
    says: 'All weights and biases, to be loaded into a model in PyTorch.',
    label: 'Save the weights (safetensors)',
    keys: [],
    hasNetwork: false,
    failure: 'The weights were not saved',
    make: later(models, ({ safetensorsFile }) => safetensorsFile()),
  },
  weightsPt: {
    name: 'Weights (.pt)',
    says: 'The same as torch.save writes a state_dict.',
    label: 'Save the weights (.pt)',
    keys: [],
    hasNetwork: false,
    failure: 'The weights were not saved',
    make: later(models, ({ ptFile }) => ptFile()),
  },
  onnx: {
    name: 'ONNX',
    says: 'The network with its weights, to be run by other programs.',
    label: 'Save as ONNX',
    keys: [],
    hasNetwork: true,
    failure: 'The ONNX file was not saved',
    make: later(models, ({ onnxFile }) => onnxFile()),
  },
  pictureSvg: {
    name: 'Picture (SVG)',
    says: 'The network as it is drawn, sharp at any size.',
    label: 'Save a picture (SVG)',
    keys: [],
    hasNetwork: false,
    failure: 'The picture was not saved',
    make: later(pictures, ({ svgFile }) => svgFile()),
  },
  picturePng: {
    name: 'Picture (PNG)',
    says: 'The network as it is drawn, in pixels.',
    label: 'Save a picture (PNG)',
    keys: [],
    hasNetwork: false,
    failure: 'The picture was not saved',
    make: later(pictures, ({ pngFile }) => pngFile()),
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
