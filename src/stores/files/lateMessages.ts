/** What is said of files: what each is that leaves the page, what was not done and why, and what came of a file that was opened. */
import { defineMessages, plural } from '../../lib/messages.ts';
import type { ExporterId } from './exporters.ts';

interface ExporterWords {
  /** As it stands in the File menu. */
  readonly name: string;
  /** What is in the file, in a sentence. */
  readonly says: string;
  /** What is said where it cannot be made; the reason stands below it. */
  readonly failure: string;
}

export const lateMessages = defineMessages('stores/files/late', {
  exporters: {
    save: {
      name: 'Save',
      says: 'The network and its training settings.',
      failure: 'The network was not saved',
    },
    saveWithParameters: {
      name: 'Save with parameters',
      says: 'The network with the weights and biases as they are now.',
      failure: 'The parameters were not saved',
    },
    savePyTorch: {
      name: 'PyTorch script',
      says: 'Trains the network in PyTorch: a Python file.',
      failure: 'The script was not written',
    },
    saveNotebook: {
      name: 'Notebook',
      says: 'This run again in Jupyter or Colab, step by step, its losses checked.',
      failure: 'The notebook was not written',
    },
    saveMetrics: {
      name: 'Metrics (CSV)',
      says: 'Loss and accuracy of every step, as a table.',
      failure: 'The metrics were not saved',
    },
    weightsSafetensors: {
      name: 'Weights (safetensors)',
      says: 'All weights and biases, to be loaded into a model in PyTorch.',
      failure: 'The weights were not saved',
    },
    weightsPt: {
      name: 'Weights (.pt)',
      says: 'The same as torch.save writes a state_dict.',
      failure: 'The weights were not saved',
    },
    onnx: {
      name: 'ONNX',
      says: 'The network with its weights, to be run by other programs.',
      failure: 'The ONNX file was not saved',
    },
    pictureSvg: {
      name: 'Picture (SVG)',
      says: 'The network as it is drawn, sharp at any size.',
      failure: 'The picture was not saved',
    },
    picturePng: {
      name: 'Picture (PNG)',
      says: 'The network as it is drawn, in pixels.',
      failure: 'The picture was not saved',
    },
  } satisfies Record<ExporterId, ExporterWords>,
  notDone: {
    opened: (file: string) => `${file} was not opened`,
    several: 'These files were not opened',
    chart: 'The chart was not saved',
    link: 'The link was not opened',
  },
  noPixels: 'The browser does not draw it as pixels. Save it as SVG.',
  noSteps: 'There are no steps to write down yet. Press Train or Step first.',
  cannotTrain: (what: string) => `The network as it is drawn now cannot train: ${what}. Mend it, then save again.`,
  nothingDrawn: 'There is nothing to draw yet. Add a node first.',
  tooLargeForPixels: 'It is too large to be drawn in pixels. Save it as Picture (SVG), which can be made any size.',
  pickled:
    'A file of torch.save is a program that Python runs, so it is not opened here. Save the weights in PyTorch as safetensors: safetensors.torch.save_file(model.state_dict(), "weights.safetensors").',
  weightsForNone: (what: string) => `Weights are opened for the network that is open, and that one cannot train yet: ${what}.`,
  weightsOpened: (tensors: number) => `Training starts from the ${plural(tensors, 'tensor', 'tensors')} of the file.`,
  notInFile: (names: string) => `Not in the file, so drawn from the seed: ${names}.`,
  notHandedIn: 'It is a web page, but none that was handed in from here: no network lies in it.',
  manyRuns: (runs: number) => `The page has ${plural(runs, 'run', 'runs')}; the network of the first one is open.`,
  mnistAdded: 'The file does not say what it was trained on. MNIST and its loss were added, because it takes 28 × 28 numbers.',
  nothingAdded: 'The file does not say what it was trained on: add a Dataset, then choose the loss.',
});
