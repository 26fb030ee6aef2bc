/** The states of a network, content-addressed: each is kept once, under a checksum of what is in it. */
import { checksum, checksumOfTensors } from '../lib/checksum.ts';
import { type NetworkFile, readFile, writeFile } from '../network/file/fileFormat.ts';
import type { ParameterValues } from '../network/file/fileParameters.ts';
import type { Timeline } from './project.ts';

/** Follows from the content alone. */
export type StateId = string;

/** A document's text, and the id of the values that training starts from. */
export interface State {
  readonly text: string;
  readonly parameters?: StateId;
}

/** What was found of a project beside its saves: states unread, values read. */
export interface Parts {
  readonly states: ReadonlyMap<StateId, unknown>;
  readonly parameters: ReadonlyMap<StateId, ParameterValues>;
}

export const stateOf = ({ document, parameters }: NetworkFile): State => ({
  text: writeFile(document),
  ...(parameters ? { parameters: idOfParameters(parameters) } : {}),
});

const known = new WeakMap<object, StateId>();

/** Documents and values are never changed, so their checksum is taken once. */
function once<T extends object>(content: T, take: (content: T) => StateId): StateId {
  const id = known.get(content) ?? take(content);
  known.set(content, id);
  return id;
}

const join = (text: StateId, parameters: StateId | undefined): StateId => (parameters === undefined ? text : `${text}+${parameters}`);

export const idOfParameters = (values: ParameterValues): StateId => once(values, checksumOfTensors);

export const idOf = ({ document, parameters }: NetworkFile): StateId =>
  join(
    once(document, () => checksum(writeFile(document))),
    parameters && idOfParameters(parameters),
  );

/** The whole timeline in one row, oldest first. */
export const statesOf = ({ past, present, future }: Timeline): readonly NetworkFile[] => [...past, present, ...future];

export function isState(found: unknown): found is State {
  if (typeof found !== 'object' || found === null) return false;
  const { text, parameters } = found as Record<keyof State, unknown>;
  return typeof text === 'string' && (parameters === undefined || typeof parameters === 'string');
}

/** The state of this id as a file, or undefined where it is damaged. Values that are gone leave it without: training then starts from its seed. */
function readState(id: StateId, found: unknown, parameters: Parts['parameters']): NetworkFile | undefined {
  if (!isState(found) || join(checksum(found.text), found.parameters) !== id) return undefined;
  const read = readFile(found.text);
  return read.ok ? withParameters(read.value, found.parameters, parameters) : undefined;
}

export function withParameters({ document }: NetworkFile, id: StateId | undefined, parameters: Parts['parameters']): NetworkFile {
  const values = id === undefined ? undefined : parameters.get(id);
  return values ? { document, parameters: values } : { document };
}

/** Values as they were found, if they are what their id says. */
export function readParameters(id: StateId, found: unknown): ParameterValues | undefined {
  const isTensors =
    found instanceof Map && [...found].every(([name, values]) => typeof name === 'string' && values instanceof Float32Array);
  return isTensors && checksumOfTensors(found) === id ? found : undefined;
}

/** Reading goes on for so long before the page may draw again. ms */
const SLICE = 8;

/** Reads states one after the other until one is missing or damaged. */
export async function readStates(ids: readonly StateId[], { states, parameters }: Parts): Promise<NetworkFile[]> {
  const files: NetworkFile[] = [];
  let since = performance.now();
  for (const id of ids) {
    const file = readState(id, states.get(id), parameters);
    if (!file) break;
    files.push(file);
    if (performance.now() - since < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
  return files;
}
