/** Opens files of other programs, by what is in them: weights for the network that is open, models, and pages that were handed in; fetched when there is one. */
import { isOnnx } from '../../export/onnx/readModel.ts';
import { type OnnxFile, readOnnx } from '../../export/onnx/readOnnx.ts';
import { networksIn } from '../../export/report/reportPage.ts';
import { fitTensors } from '../../export/weights/fitTensors.ts';
import { isSafetensors, readSafetensors } from '../../export/weights/readSafetensors.ts';
import { HAND_IN_FORMAT, readHandIn } from '../../lessons/handIn.ts';
import { ok, type Result, refused } from '../../lib/result.ts';
import { decodeUtf8 } from '../../lib/utf8.ts';
import { readFile } from '../../network/file/fileFormat.ts';
import { tallyWords } from '../../network/read/tally.ts';
import { beginFrom } from '../builder/builder.ts';
import { notify, useDocument } from '../document/document.ts';
import { readingOf } from '../document/reading.ts';
import { withPlaces } from '../forScreen.ts';
import { showHandedIn } from '../lesson/handedIn.ts';
import { openAsProject } from '../projects.ts';
import { lateMessages } from './lateMessages.ts';

/** What opens a file that was read. */
type Opening = Result<() => void | Promise<void>>;

interface FileKind {
  readonly ending: RegExp;
  readonly isIt: (bytes: Uint8Array) => boolean;
  readonly open: (name: string, bytes: Uint8Array) => Opening;
}

/** A zip archive, or a pickle by itself, as older versions of PyTorch wrote them. */
const isPickled = ([first, second]: Uint8Array): boolean => (first === 0x50 && second === 0x4b) || first === 0x80;

const KINDS: readonly FileKind[] = [
  { ending: /\.safetensors$/i, isIt: isSafetensors, open: (_, bytes) => openWeights(bytes) },
  { ending: /\.onnx$/i, isIt: isOnnx, open: openOnnx },
  { ending: /\.html?$/i, isIt: () => false, open: openHandedIn },
  {
    ending: /\.pth?$/i,
    isIt: isPickled,
    open: () => refused(lateMessages.pickled),
  },
];

/** By what is in it; only what is like none of them goes by its name. */
export function openModel(name: string, bytes: Uint8Array): Opening {
  const kind = KINDS.find(({ isIt }) => isIt(bytes)) ?? KINDS.find(({ ending }) => ending.test(name));
  if (kind) return kind.open(name, bytes);
  const network = readFile(bytes);
  return network.ok ? ok(async () => void (await openAsProject(withPlaces(network.value)))) : network;
}

/** Training of the open network starts from them: one step of undo. */
function openWeights(bytes: Uint8Array): Opening {
  const tensors = readSafetensors(bytes);
  if (!tensors.ok) return tensors;
  const { document } = useDocument.getState();
  const reading = readingOf(document);
  if (!reading.ok) return refused(lateMessages.weightsForNone(tallyWords(reading.problems)));
  const fitted = fitTensors(tensors.value, reading.spec, document.training.seed);
  if (!fitted.ok) return fitted;
  const { values, drawn } = fitted.value;
  return ok(() => {
    beginFrom(values);
    if (useDocument.getState().parameters !== values) return; // it was said why
    const missing = drawn.length > 0 ? [lateMessages.notInFile(drawn.join(', '))] : [];
    notify([lateMessages.weightsOpened(tensors.value.length), ...missing].join(' '), { canUndo: true });
  });
}

/** A page that was handed in: the result of a lesson is looked at; of runs, the network of the first one opens. */
function openHandedIn(_: string, bytes: Uint8Array): Opening {
  const [first, ...more] = networksIn(decodeUtf8(bytes) ?? '');
  if (first === undefined) return refused(lateMessages.notHandedIn);
  const json = parsed(first);
  const result = readHandIn(json);
  if (result.ok) return ok(() => showHandedIn(result.value));
  if (Object(json).format === HAND_IN_FORMAT) return result;
  const network = readFile(first);
  if (!network.ok) return network;
  return ok(async () => {
    await openAsProject(withPlaces(network.value));
    if (more.length > 0) notify(lateMessages.manyRuns(more.length + 1));
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function openOnnx(name: string, bytes: Uint8Array): Opening {
  const read = readOnnx(bytes, name.replace(/\.onnx$/i, ''));
  if (!read.ok) return read;
  const { document, parameters } = read.value;
  return ok(async () => {
    await openAsProject(withPlaces(parameters ? { document, parameters } : { document }));
    const added = whatWasAdded(read.value);
    if (added !== undefined) notify(added);
  });
}

/** A model says neither what it learned from nor how. */
function whatWasAdded({ document, isOwn }: OnnxFile): string | undefined {
  if (isOwn) return undefined;
  return document.nodes.some(({ kind }) => kind === 'Dataset') ? lateMessages.mnistAdded : lateMessages.nothingAdded;
}
