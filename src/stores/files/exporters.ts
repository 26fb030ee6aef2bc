/** What leaves the page as a file, a row each: a button or an entry of the File menu, and a command. */
import { ok, type Result } from '../../lib/result.ts';
import { downloadBlob } from '../../ui/download.ts';
import { fetched } from '../fetched.ts';
import { savedAsFile } from './fileCopy.ts';
import { type Download, networkFile, refuse, trainedFile } from './files.ts';

/** What it is called and what is said of it stands in `lateMessages.ts`; what its command is called, among the commands. */
export interface Exporter {
  readonly keys: readonly string[];
  /** The network can be opened from it again. */
  readonly hasNetwork: boolean;
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
  save: { keys: ['mod+s'], hasNetwork: true, make: () => ok(networkFile()) },
  saveWithParameters: { keys: [], hasNetwork: true, make: trainedFile },
  savePyTorch: { keys: [], hasNetwork: false, make: later(code, ({ scriptFile }) => scriptFile()) },
  saveNotebook: { keys: [], hasNetwork: false, make: later(code, ({ notebookFile }) => notebookFile()) },
  saveMetrics: { keys: [], hasNetwork: false, make: later(metrics, ({ metricsFile }) => metricsFile()) },
  weightsSafetensors: { keys: [], hasNetwork: false, make: later(models, ({ safetensorsFile }) => safetensorsFile()) },
  weightsPt: { keys: [], hasNetwork: false, make: later(models, ({ ptFile }) => ptFile()) },
  onnx: { keys: [], hasNetwork: true, make: later(models, ({ onnxFile }) => onnxFile()) },
  pictureSvg: { keys: [], hasNetwork: false, make: later(pictures, ({ svgFile }) => svgFile()) },
  picturePng: { keys: [], hasNetwork: false, make: later(pictures, ({ pngFile }) => pngFile()) },
} as const satisfies Record<string, Exporter>;

export type ExporterId = keyof typeof EXPORTERS;

/** In the order of the menu. */
export const EXPORTER_IDS = Object.keys(EXPORTERS) as readonly ExporterId[];

/** Makes the file and hands it to the browser, or says why there is none. */
export async function exportFile(id: ExporterId): Promise<void> {
  const { hasNetwork, make }: Exporter = EXPORTERS[id];
  const file = await make();
  if (!file.ok) return refuse({ did: 'export', id }, file.reason);
  downloadBlob(file.value.name, file.value.blob);
  if (hasNetwork) savedAsFile();
}
