/** Opens files of other programs, by what is in them: weights for the network that is open, models, and pages that were handed in; fetched when there is one. */
import { isOnnx } from '../../export/onnx/readModel.ts';
import { readOnnx } from '../../export/onnx/readOnnx.ts';
import { fitTensors } from '../../export/weights/fitTensors.ts';
import { isSafetensors, readSafetensors } from '../../export/weights/readSafetensors.ts';
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
import { lateMessages } from './lateMessages.ts';

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
    open: () => refused(lateMessages.pickled),
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
  if (!reading.ok) return refused(lateMessages.weightsForNone(tallyWords(reading.problems)));
  const fitted = fitTensors(tensors, reading.spec, document.training.seed);
  if (!fitted.ok) return fitted;
  const { values, drawn } = fitted.value;
  const use = () => {
    beginFrom(values);
    if (useDocument.getState().parameters !== values) return; // it was said why
    const missing = drawn.length > 0 ? [lateMessages.notInFile(drawn.join(', '))] : [];
    notify([lateMessages.weightsOpened(tensors.length), ...missing].join(' '), { canUndo: true });
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
  return document.nodes.some(({ kind }) => kind === 'Dataset') ? lateMessages.mnistAdded : lateMessages.nothingAdded;
}
