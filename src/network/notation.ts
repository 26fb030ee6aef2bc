/** Networks as one line of text: `mnist > flatten > linear 128 > relu > linear 10 > cross_entropy`. For templates and tests. */
import { DATASET_NAMES, ownsSamples } from '../datasets/datasets.ts';
import { internal } from '../lib/result.ts';
import { factsOf, fittingBatch } from './data.ts';
import { EMPTY_DOCUMENT, edgeId, makeNode, type NetworkDocument, type NetworkEdge, type NetworkNode } from './document.ts';
import { inRows } from './edit/place.ts';
import { freshId } from './ids.ts';
import { fieldsOf, isLoss, KIND_NAMES, type Kind, LOSS_NAMES, type LossKind } from './kinds.ts';

const KIND_OF_WORD = new Map<string, Kind>([
  ...KIND_NAMES.map((kind) => [kind.toLowerCase(), kind] as const),
  ...DATASET_NAMES.map((name) => [name, 'Dataset'] as const),
  ...LOSS_NAMES.map((kind) => [functionalName(kind), kind] as const),
]);

/** As in torch.nn.functional, without its `_loss`: `smooth_l1`. */
function functionalName(kind: LossKind): string {
  return kind
    .replace(/Loss$/, '')
    .replaceAll(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase();
}

/**
 * Reads a line. Each word is a kind in small letters, followed by its first parameter (`linear 128`, `dropout 0.2`, `custom abs(y_pred - y_true)`, for a data set its noise) or, for
 * `add`, by the ids of the other nodes it sums (`add act1`). Nodes are wired in a chain and named as the palette names them. They stand four to a
 * row, or in a new row after each `>>`.
 */
export function network(line: string, name = line): NetworkDocument {
  let document: NetworkDocument = { ...EMPTY_DOCUMENT, name };
  const words = line.split('>').map((part) => part.trim());
  const parts = words.filter((part) => part !== '').map((part) => part.split(/\s+/));
  const kinds = parts.map(([word = '']) => KIND_OF_WORD.get(word) ?? internal(`no kind is called “${word}”`));
  const places = inRows(kinds, line.includes('>>') ? rowStarts(words) : 4);
  kinds.forEach((kind, index) => {
    const [word = '', ...rest] = parts[index] ?? [];
    const before = document.nodes.at(-1);
    const id = freshId(document, kind);
    const node = makeNode(kind, id, places[index] ?? { x: 0, y: 0 }, paramsFrom(kind, word, rest));
    const edges = before ? wires(document, before, node, kind === 'Add' ? rest : []) : [];
    document = { ...document, nodes: [...document.nodes, node], edges: [...document.edges, ...edges] };
  });
  return { ...document, training: { ...document.training, batch_size: batchFor(document) } };
}

/** Which nodes begin a row: those after an empty word. */
const rowStarts = (words: readonly string[]): ReadonlySet<number> =>
  new Set(words.flatMap((word, i) => (word === '' ? [i - words.slice(0, i).filter((one) => one === '').length] : [])));

/** A line of text holds no points; whatever is put there later has samples enough for batches of one. */
const batchFor = (document: NetworkDocument): number =>
  document.nodes.some((node) => node.kind === 'Dataset' && ownsSamples(node.params.name)) ? 1 : fittingBatch(factsOf(document));

function paramsFrom(kind: Kind, word: string, rest: readonly string[]): object {
  if (kind === 'Dataset') return { name: word, ...(rest[0] === undefined ? {} : { noise: Number(rest[0]) }) };
  const [field] = fieldsOf(kind);
  if (!field || rest[0] === undefined) return {};
  return { [field[0]]: field[1].type === 'formula' ? rest.join(' ') : Number(rest[0]) };
}

function wires(document: NetworkDocument, before: NetworkNode, node: NetworkNode, others: readonly string[]): NetworkEdge[] {
  const data = document.nodes.find(({ kind }) => kind === 'Dataset');
  const target = { target: node.id, targetHandle: 'input' } as const;
  const edges: NetworkEdge[] = [
    before.kind === 'Dataset' ? { source: before.id, sourceHandle: 'x', ...target } : { source: before.id, ...target },
    ...others.map((source) => ({ source, ...target })),
  ];
  if (isLoss(node.kind) && data) edges.push({ source: data.id, sourceHandle: 'y', target: node.id, targetHandle: 'target' });
  return edges;
}

/** A document's nodes and wires as text, for tests and for telling two documents apart at a glance. */
export const printDocument = (document: NetworkDocument): string =>
  [...document.nodes.map(({ id, kind, params }) => `${id} ${kind} ${JSON.stringify(params)}`), ...document.edges.map(edgeId)].join('\n');
