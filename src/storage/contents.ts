/** One state of a network as it is kept: its text, named by what is in it, so that the same state is kept once. */
import { checksum, checksumOfTensors } from '../lib/checksum.ts';
import type { NetworkDocument } from '../network/document.ts';
import { type NetworkFile, readFile, writeFile } from '../network/file/fileFormat.ts';
import type { ParameterValues } from '../network/file/fileParameters.ts';
import type { Timeline } from './records.ts';

/** Follows from the content alone. */
export type ContentId = string;

/** A document's text, and the name under which the values that training starts from are kept. */
export interface Content {
  readonly text: string;
  readonly parameters?: ContentId;
}

// A document is never changed, so its fingerprint is taken once.
const documentSums = new WeakMap<NetworkDocument, ContentId>();
const parameterSums = new WeakMap<ParameterValues, ContentId>();

export const contentOf = ({ document, parameters }: NetworkFile): Content => ({
  text: writeFile(document),
  ...(parameters ? { parameters: idOfParameters(parameters) } : {}),
});

export function idOf({ document, parameters }: NetworkFile): ContentId {
  const known = documentSums.get(document) ?? checksum(writeFile(document));
  documentSums.set(document, known);
  return join(known, parameters && idOfParameters(parameters));
}

export const idOfContent = ({ text, parameters }: Content): ContentId => join(checksum(text), parameters);

const join = (text: ContentId, parameters: ContentId | undefined): ContentId => (parameters === undefined ? text : `${text}+${parameters}`);

export function idOfParameters(values: ParameterValues): ContentId {
  const known = parameterSums.get(values) ?? checksumOfTensors(values);
  parameterSums.set(values, known);
  return known;
}

/** The whole timeline in one row, oldest first. */
export const statesOf = ({ past, present, future }: Timeline): readonly NetworkFile[] => [...past, present, ...future];

/** The content of this name as a file, or undefined where it is damaged. */
export function fileOf(id: ContentId, found: unknown, parameters: ReadonlyMap<ContentId, ParameterValues>): NetworkFile | undefined {
  if (!isContent(found) || idOfContent(found) !== id) return undefined;
  const read = readFile(found.text);
  return read.ok ? withParameters(read.value.document, found.parameters, parameters) : undefined;
}

/** Values that are gone leave the network without: training then starts from its seed. */
export function withParameters(
  document: NetworkDocument,
  id: ContentId | undefined,
  parameters: ReadonlyMap<ContentId, ParameterValues>,
): NetworkFile {
  const values = id === undefined ? undefined : parameters.get(id);
  return values ? { document, parameters: values } : { document };
}

export function isContent(found: unknown): found is Content {
  if (typeof found !== 'object' || found === null) return false;
  const { text, parameters } = found as Record<keyof Content, unknown>;
  return typeof text === 'string' && (parameters === undefined || typeof parameters === 'string');
}

/** Tensors as they were found, if they are what their name says. */
export function parametersOf(id: ContentId, found: unknown): ParameterValues | undefined {
  const isTensors =
    found instanceof Map && [...found].every(([name, values]) => typeof name === 'string' && values instanceof Float32Array);
  if (!isTensors || checksumOfTensors(found) !== id) return undefined;
  parameterSums.set(found, id);
  return found;
}
