/** The one door for network files, in and out: what Save writes, Open reads, a link carries and autosave keeps. */
import { internal, ok, type Result, refused } from '../../lib/result.ts';
import { sum } from '../../lib/sums.ts';
import type { NetworkDocument, NetworkEdge, NetworkNode } from '../document.ts';
import { fieldsOf } from '../kinds.ts';
import { SCHEDULE_ARGUMENT_NAMES } from '../schedules.ts';
import { STOP_NAMES } from '../stopping.ts';
import { OPTIMIZER_ARGUMENTS, optimizerFields } from '../training.ts';
import { fitParameters, type ParameterValues, readParameters, writeTensors } from './fileParameters.ts';
import { type CarriedPictures, readPictures, writePictures } from './filePictures.ts';
import { checkFile, FORMAT, VERSION } from './fileSchema.ts';
import { checkHeader, type JsonFile, readJson } from './jsonFile.ts';
import { messages } from './messages.ts';

export interface NetworkFile {
  readonly document: NetworkDocument;
  /** The values training starts from; absent where they are to be drawn from the seed. */
  readonly parameters?: ParameterValues;
}

/** The same as it is read from a file, which may bring the bytes of pictures along. */
export interface ReadNetworkFile extends NetworkFile {
  readonly pictures?: CarriedPictures;
}

const NETWORK: JsonFile = {
  name: 'file',
  get what() {
    return messages.networkFile;
  },
  get writer() {
    return messages.save;
  },
  format: FORMAT,
  version: VERSION,
};

/** Bytes of a file, or letters of a text, that are read at most. */
export const MAX_FILE_SIZE = 64 * 2 ** 20;
/** Four bytes, in base64. */
const LETTERS_PER_NUMBER = 16 / 3;

/**
 * Reads a network file. Whatever the input, it never throws; the reason says the place, what was expected and what was there.
 * A network that is well-formed but cannot train yet is read like any other.
 */
export function readFile(input: Uint8Array | string): Result<ReadNetworkFile> {
  const json = readNetworkJson(input);
  return json.ok ? readParsed(json.value) : json;
}

/** The same of a file's JSON that has been parsed already. */
export function readParsed(json: unknown): Result<ReadNetworkFile> {
  const foreign = checkHeader(json, NETWORK);
  if (foreign !== undefined) return refused(foreign);
  const checked = checkFile(json);
  if (!checked.ok) return checked;
  const { document, parameters, pictures } = checked.value;
  const values = parameters === undefined ? ok(undefined) : readParameters(parameters, document);
  if (!values.ok) return values;
  const carried = pictures === undefined ? ok(undefined) : readPictures(pictures, document);
  if (!carried.ok) return carried;
  return ok({ document, ...(values.value ? { parameters: values.value } : {}), ...(carried.value ? { pictures: carried.value } : {}) });
}

/** A file that is no larger than can be opened. */
function readNetworkJson(input: Uint8Array | string): Result<unknown> {
  if (input.length === 0) return refused(messages.empty);
  if (input.length > MAX_FILE_SIZE) return refused(messages.tooLarge);
  return readJson(input, NETWORK);
}

/** Whether these values can be saved with this document; if not, a sentence that says why and what to do. */
export function checkSavable(document: NetworkDocument, parameters: ParameterValues): Result<true> {
  const count = sum([...parameters.values()].map(({ length }) => length));
  if (count * LETTERS_PER_NUMBER > MAX_FILE_SIZE) return refused(messages.cannotBeOpened(count));
  const shapes = fitParameters(document, parameters);
  return shapes.ok ? ok(true) : shapes;
}

/** Writes a network file that `readFile` gives back as the same document. Ask `checkSavable` before handing over parameters. */
export function writeFile(document: NetworkDocument, parameters?: ParameterValues, pictures?: CarriedPictures): string {
  const shapes = parameters && fitParameters(document, parameters);
  if (shapes && !shapes.ok) internal(`parameters that cannot be saved: ${shapes.reason}`);
  const file = {
    format: FORMAT,
    version: VERSION,
    name: document.name,
    nodes: document.nodes.map(orderNode),
    edges: document.edges.map(orderEdge),
    training: orderTraining(document),
    ...(parameters && shapes ? { parameters: writeTensors(parameters, shapes.value) } : {}),
    ...(pictures ? { pictures: writePictures(pictures) } : {}),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const orderNode = ({ id, kind, params, position, requires_grad }: NetworkNode): object => ({
  id,
  kind,
  params: pick(params, [...fieldsOf(kind, params).map(([name]) => name), 'x', 'y', 'table', 'images']),
  position: { x: position.x, y: position.y },
  ...(requires_grad === false ? { requires_grad } : {}),
});

const orderEdge = (edge: NetworkEdge): object => pick(edge, ['source', 'sourceHandle', 'target', 'targetHandle']);

/** As in a PyTorch script: the optimizer with its arguments, the schedule with its, then the loop. */
function orderTraining({ training }: NetworkDocument): object {
  const args = new Set([...optimizerFields(training.optimizer).map(([name]) => name), ...OPTIMIZER_ARGUMENTS.keys()]);
  return pick(training, [
    'optimizer',
    'lr',
    ...args,
    'schedule',
    ...SCHEDULE_ARGUMENT_NAMES,
    'batch_size',
    'epochs',
    'max_steps',
    ...STOP_NAMES,
    'shuffle',
    'seed',
  ]);
}

/** Those of an object's properties that are there, in this order. */
const pick = (from: object, keys: readonly string[]): object => {
  const there = new Map(Object.entries(from));
  return Object.fromEntries(keys.filter((key) => there.get(key) !== undefined).map((key) => [key, there.get(key)]));
};
