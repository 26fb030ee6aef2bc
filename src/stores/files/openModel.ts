/** Opens files of other programs, by what is in them: weights for the network that is open, models, and pages that were handed in; fetched when there is one. */
import { isOnnx } from '../../export/onnx/readModel.ts';
import { readOnnx } from '../../export/onnx/readOnnx.ts';
import { fitTensors } from '../../export/weights/fitTensors.ts';
import { isSafetensors, readSafetensors } from '../../export/weights/readSafetensors.ts';
import { counted } from '../../lib/numbers.ts';
import { ok, type Result, refused } from '../../lib/result.ts';
import type { NetworkDocument } from '../../network/document.ts';
import { readFile } from '../../network/file/fileFormat.ts';
import { tallyWords } from '../../network/read/tally.ts';
import { beginFrom } from '../builder/builder.ts';
import { notify, useDocument } from '../document/document.ts';
import { readingOf } from '../document/reading.ts';
import { fetched } from '../fetched.ts';
import { withPlaces } from '../forScreen.ts';
import { openAsProject } from '../projects.ts';
import { asking } from './askedFile.ts';

/** What opens a file that was read. */
export type Opening = Result<() => void | Promise<void>>;

interface FileKind {
  readonly ending: RegExp;
  readonly isIt: (bytes: Uint8Array) => boolean;
  readonly open: (name: string, bytes: Uint8Array) => Opening | Promise<Opening>;
}

/** A zip archive, or a pickle by itself, as older versions of PyTorch wrote them. */
const isPickled = ([first, second]: Uint8Array): boolean => (first === 0x50 && second === 0x4b) || first === 0x80;

const KINDS: readonly FileKind[] = [
  { ending: /\.safetensors$/i, isIt: isSafetensors, open: openWeights },
  { ending: /\.onnx$/i, isIt: isOnnx, open: openOnnx },
  { ending: /\.html?$/i, isIt: () => false, open: openPage },
  {
    ending: /\.pth?$/i,
    isIt: isPickled,
    open: () =>
      refused(
        'A file of torch.save is a program that Python runs, so it is not opened here. Save the weights in PyTorch as safetensors: safetensors.torch.save_file(model.state_dict(), "weights.safetensors").',
      ),
  },
];

/** By what is in it; only what is like none of them goes by its name. */
export function openModel(name: string, bytes: Uint8Array): Opening | Promise<Opening> {
  const kind = KINDS.find(({ isIt }) => isIt(bytes)) ?? KINDS.find(({ ending }) => ending.test(name));
  if (kind) return kind.open(name, bytes);
  const network = readFile(bytes);
  return network.ok ? ok(async () => void (await openAsProject(withPlaces(network.value)))) : network;
}

/** Training of the open network starts from them: one step of undo. */
function openWeights(name: string, bytes: Uint8Array): Opening {
  const file = readSafetensors(bytes);
  if (!file.ok) return file;
  const { tensors, isSealed } = file.value;
  const { document } = useDocument.getState();
  const reading = readingOf(document);
  if (!reading.ok)
    return refused(`Weights are opened for the network that is open, and that one cannot train yet: ${tallyWords(reading.problems)}.`);
  const fitted = fitTensors(tensors, reading.spec, document.training.seed);
  if (!fitted.ok) return fitted;
  const { values, drawn } = fitted.value;
  const use = () => {
    beginFrom(values);
    if (useDocument.getState().parameters !== values) return; // it was said why
    const missing = drawn.length > 0 ? ` Not in the file, so drawn from the seed: ${drawn.join(', ')}.` : '';
    notify(`Training starts from the ${counted(tensors.length, 'tensor')} of the file.${missing}`, { canUndo: true });
  };
  return isSealed ? ok(use) : asking({ name, isModel: false, drawn, use }, tensors);
}

/** A page that was handed in; what reads lessons is fetched for it alone. */
async function openPage(_: string, bytes: Uint8Array): Promise<Opening> {
  const part = await fetched(import('./openHandedIn.ts'));
  return part.ok ? part.value.openHandedIn(bytes) : part;
}

function openOnnx(name: string, bytes: Uint8Array): Opening {
  const read = readOnnx(bytes, name.replace(/\.onnx$/i, ''));
  if (!read.ok) return read;
  const { document, parameters, tensors } = read.value;
  const use = async () => {
    await openAsProject(withPlaces(parameters ? { document, parameters } : { document }));
    if (tensors) notify(whatWasAdded(document));
  };
  return tensors ? asking({ name, isModel: true, drawn: [], use }, tensors) : ok(use);
}

/** A model says neither what it learned from nor how. */
function whatWasAdded(document: NetworkDocument): string {
  return document.nodes.some(({ kind }) => kind === 'Dataset')
    ? 'The file does not say what it was trained on. MNIST and its loss were added, because it takes 28 × 28 numbers.'
    : 'The file does not say what it was trained on: add a Dataset, then choose the loss.';
}
