/** The schema of the network file, version 1: objects with exactly their keys, closed sets of words. */
import * as v from 'valibot';
import type { Result } from '../../lib/result.ts';
import { factsOf, fittingBatch } from '../data.ts';
import { MOST_EDGES, MOST_NODES, makeNode, type NetworkDocument, type NetworkEdge, type NetworkNode, type Position } from '../document.ts';
import { hasParameters, isKind, KIND_NAMES } from '../kinds.ts';
import { checkField, type Misplaced, type NumberField } from '../read/fields.ts';
import { isNodeId } from '../read/graph.ts';
import { messages as readMessages } from '../read/messages.ts';
import { DEFAULT_TRAINING } from '../training.ts';
import { type GivenSettings, readParams, readSettings } from './fileParams.ts';
import { checkTies } from './fileTies.ts';
import { messages } from './messages.ts';
import { exactly, expected, list, object, parse, readBy, text } from './schemaParts.ts';

export const FORMAT = 'tinkergrad';
export const VERSION = 1;

const COORDINATE: NumberField = { type: 'number', min: -1e9, max: 1e9, default: 0 };

const coordinate = v.custom<number>(
  (input) => checkField(COORDINATE, input).ok,
  expected(() => messages.finite),
);
const id = v.custom<string>(
  isNodeId,
  expected(() => messages.identifier),
);

const position = exactly(() => messages.position, { x: coordinate, y: coordinate });

const node = v.pipe(
  exactly(() => messages.node, {
    id,
    kind: v.custom<NetworkNode['kind']>(
      isKind,
      expected(() => readMessages.oneOf(KIND_NAMES.join(', '))),
    ),
    params: v.optional(
      object(() => messages.params),
      {},
    ),
    position,
    requires_grad: v.optional(v.boolean(expected(() => readMessages.flag))),
  }),
  readBy(({ id, kind, params, position, requires_grad = true }): Result<NetworkNode, Misplaced> => {
    const read = readParams(kind, params);
    if (!read.ok) return { ok: false, reason: { path: ['params', ...read.reason.path], reason: read.reason.reason } };
    if (!requires_grad && !hasParameters(kind))
      return { ok: false, reason: { path: ['requires_grad'], reason: messages.nothingFrozen(kind) } };
    const node = makeNode(kind, id, position satisfies Position, read.value);
    return { ok: true, value: requires_grad ? node : { ...node, requires_grad: false } };
  }),
);

const edge = v.pipe(
  exactly(() => messages.wire, {
    source: text(() => messages.nodeId),
    sourceHandle: v.optional(
      v.picklist(
        ['x', 'y'],
        expected(() => messages.xOrY),
      ),
    ),
    target: text(() => messages.nodeId),
    targetHandle: v.picklist(
      ['input', 'target'],
      expected(() => messages.inputOrTarget),
    ),
  }),
  v.transform(
    ({ source, sourceHandle, target, targetHandle }): NetworkEdge =>
      sourceHandle === undefined ? { source, target, targetHandle } : { source, sourceHandle, target, targetHandle },
  ),
);

const training = v.optional(
  v.pipe(
    object(() => messages.settings),
    readBy(readSettings),
  ),
);

const file = v.pipe(
  exactly(() => messages.networkFile, {
    format: v.unknown(),
    version: v.unknown(),
    name: v.optional(
      text(() => messages.text),
      'Untitled',
    ),
    nodes: list(node, () => messages.nodes, MOST_NODES),
    edges: list(edge, () => messages.wires, MOST_EDGES),
    training,
    parameters: v.optional(object(() => messages.tensors)),
    pictures: v.optional(object(() => messages.pictureBytes)),
  }),
  v.transform(({ name, nodes, edges, training, parameters, pictures }) => ({
    document: complete({ name, nodes, edges, training }),
    parameters,
    pictures,
  })),
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
export const checkFile = (json: unknown): Result<CheckedFile> => parse(file, json);
