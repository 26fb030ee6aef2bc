/** The schema of the network file, version 1: objects with exactly their keys, closed sets of words. */
import * as v from 'valibot';
import type { Result } from '../../lib/result.ts';
import { factsOf, fittingBatch } from '../data.ts';
import { MOST_EDGES, MOST_NODES, makeNode, type NetworkDocument, type NetworkEdge, type NetworkNode, type Position } from '../document.ts';
import { hasParameters, isKind, KIND_NAMES } from '../kinds.ts';
import { checkField, formatPath, type Misplaced, type NumberField, showValue } from '../read/fields.ts';
import { isNodeId } from '../read/graph.ts';
import { DEFAULT_TRAINING } from '../training.ts';
import { type GivenSettings, type Raw, readParams, readSettings } from './fileParams.ts';
import { checkTies } from './fileTies.ts';

export const FORMAT = 'tinkergrad';
export const VERSION = 1;

const COORDINATE: NumberField = { type: 'number', min: -1e9, max: 1e9, default: 0 };

const expected = (what: string) => (issue: v.BaseIssue<unknown>) => `expected ${what}, got ${showValue(issue.input)}`;

const isObject = (input: unknown): input is Raw => typeof input === 'object' && input !== null && !Array.isArray(input);
const object = (what: string) => v.custom<Raw>(isObject, expected(what));
const text = (what: string) => v.string(expected(what));
const list = <S extends v.GenericSchema>(item: S, what: string, most: number) =>
  v.pipe(
    v.array(v.unknown(), expected(`a list of ${what}`)),
    v.maxLength(
      most,
      (issue) => `expected at most ${most.toLocaleString('en-US')} ${what}, got ${issue.input.length.toLocaleString('en-US')}`,
    ),
    v.array(item),
  );

/** The last step of a pipe, made of a reader of ours: its refusal says the way to what it refuses. */
const readBy = <I, O>(read: (input: I) => Result<O, Misplaced>) =>
  v.rawTransform<I, O>(({ dataset, addIssue, NEVER }) => {
    const result = read(dataset.value);
    if (result.ok) return result.value;
    const { path, reason } = result.reason;
    const [first, ...rest] = path.map(
      (key) => ({ type: 'unknown', origin: 'value', input: dataset.value, key, value: undefined }) as const,
    );
    addIssue(first ? { message: reason, path: [first, ...rest] } : { message: reason });
    return NEVER;
  });

/**
 * An object with these keys and no others. valibot's own strictObject lets lists pass, and as further keys all names that
 * every object inherits, such as `constructor`.
 */
function exactly<E extends v.ObjectEntries>(what: string, entries: E) {
  const keys = Object.keys(entries);
  return v.pipe(
    object(what),
    v.rawCheck(({ dataset, addIssue }) => {
      const stray = dataset.typed ? Object.keys(dataset.value).find((key) => !keys.includes(key)) : undefined;
      if (stray === undefined) return;
      const path = [{ type: 'unknown', origin: 'key', input: dataset.value, key: stray, value: undefined }] as const;
      addIssue({ message: `this name is not known; ${what} has ${keys.join(', ')}`, path: [...path] });
    }),
    v.transform((input: Raw) => Object.fromEntries(keys.map((key) => [key, Object.hasOwn(input, key) ? input[key] : undefined]))),
    v.object(entries),
  );
}

const coordinate = v.custom<number>((input) => checkField(COORDINATE, input).ok, expected('a finite number'));
const id = v.custom<string>(isNodeId, expected('a Python identifier of at most 40 ASCII characters that is no keyword'));

const position = exactly('a position', { x: coordinate, y: coordinate });

const node = v.pipe(
  exactly('a node', {
    id,
    kind: v.custom<NetworkNode['kind']>(isKind, expected(`one of ${KIND_NAMES.join(', ')}`)),
    params: v.optional(object('an object of params'), {}),
    position,
    requires_grad: v.optional(v.boolean(expected('true or false'))),
  }),
  readBy(({ id, kind, params, position, requires_grad = true }): Result<NetworkNode, Misplaced> => {
    const read = readParams(kind, params);
    if (!read.ok) return { ok: false, reason: { path: ['params', ...read.reason.path], reason: read.reason.reason } };
    if (!requires_grad && !hasParameters(kind))
      return { ok: false, reason: { path: ['requires_grad'], reason: `a ${kind} has no parameters that could stay as they are` } };
    const node = makeNode(kind, id, position satisfies Position, read.value);
    return { ok: true, value: requires_grad ? node : { ...node, requires_grad: false } };
  }),
);

const edge = v.pipe(
  exactly('a wire', {
    source: text('the id of a node'),
    sourceHandle: v.optional(v.picklist(['x', 'y'], expected('x or y'))),
    target: text('the id of a node'),
    targetHandle: v.picklist(['input', 'target'], expected('input or target')),
  }),
  v.transform(
    ({ source, sourceHandle, target, targetHandle }): NetworkEdge =>
      sourceHandle === undefined ? { source, target, targetHandle } : { source, sourceHandle, target, targetHandle },
  ),
);

const training = v.optional(v.pipe(object('training settings'), readBy(readSettings)));

const file = v.pipe(
  exactly('a network file', {
    format: v.unknown(),
    version: v.unknown(),
    name: v.optional(text('a text'), 'Untitled'),
    nodes: list(node, 'nodes', MOST_NODES),
    edges: list(edge, 'wires', MOST_EDGES),
    training,
    parameters: v.optional(object('an object of tensors, each under its name')),
  }),
  v.transform(({ name, nodes, edges, training, parameters }) => ({ document: complete({ name, nodes, edges, training }), parameters })),
  readBy(checkTies),
);

/** What a file leaves open: how it is trained at all, and with batches of which size. */
function complete({
  training: given,
  ...drawn
}: Pick<NetworkDocument, 'name' | 'nodes' | 'edges'> & { training: GivenSettings | undefined }) {
  const fitting = { batch_size: fittingBatch(factsOf(drawn)) };
  return { ...drawn, training: given ? { ...fitting, ...given } : { ...DEFAULT_TRAINING, ...fitting } } satisfies NetworkDocument;
}

export type CheckedFile = v.InferOutput<typeof file>;

/** Holds a file's JSON against the schema; refuses with the first place that breaks it. */
export function checkFile(json: unknown): Result<CheckedFile> {
  const parsed = v.safeParse(file, json, { abortEarly: true });
  if (parsed.success) return { ok: true, value: parsed.output };
  const [issue] = parsed.issues;
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return { ok: false, reason: path.length > 0 ? `${formatPath(path)}: ${issue.message}` : issue.message };
}
