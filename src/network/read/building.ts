/** The order of building: the pieces that a half-built network is in, each after the one that leads to it. Pure. */
import type { NetworkEdge, NetworkNode, NodeId } from '../document.ts';
import { isActivation, isLoss, KINDS } from '../kinds.ts';
import type { Graph } from './graph.ts';
import { numberPieces } from './pieces.ts';

/** Nodes that wires join; each list in the order in which the nodes were made. */
export interface Piece {
  readonly nodes: readonly NetworkNode[];
  /** Nodes whose input still waits for a wire; of an Add, for a second one. */
  readonly heads: readonly NetworkNode[];
  /** Nodes whose output leads nowhere within the piece; of a Dataset, x. */
  readonly tails: readonly NetworkNode[];
}

/**
 * The pieces as they follow one another: first what begins with a Dataset, last what ends in a loss, between them as they were made. The
 * only wire of an Add joins nothing: it may be the way around layers that are still to come.
 */
export function piecesOf(graph: Graph): readonly Piece[] {
  const pieces = joined(graph);
  const [first, rest] = parted(pieces, ({ nodes }) => nodes.some(isSource));
  const [last, between] = parted(rest, ({ nodes }) => nodes.some(({ kind }) => isLoss(kind)));
  return bent([...first, ...between], last);
}

/** Whether a way leads from a Dataset to a loss, so that nothing that stands apart is still to come between them. */
export const isComplete = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ nodes }) => nodes.some(isSource) && nodes.some(({ kind }) => isLoss(kind)));

/** The node that a wire should come from to a node that waits for one: the end of the piece before; none where that is not certain. */
export function feederOf(graph: Graph, id: NodeId): NetworkNode | undefined {
  const pieces = piecesOf(graph);
  const at = pieces.findIndex(({ heads }) => heads.some((head) => head.id === id));
  const [feeder, ...others] = pieces[at - 1]?.tails ?? [];
  return isComplete(pieces) || others.length > 0 ? undefined : feeder;
}

export const isSource = ({ kind }: NetworkNode): boolean => KINDS[kind].arity === 'source';
const isSum = ({ kind }: NetworkNode): boolean => KINDS[kind].arity === 'sum';

/** Whether a node's input waits for a wire, whatever else arrives. */
export function isWaiting(graph: Graph, node: NetworkNode): boolean {
  const count = graph.inputs.get(node.id)?.length ?? 0;
  return isSource(node) ? false : count < (isSum(node) ? 2 : 1);
}

function joined(graph: Graph): readonly Piece[] {
  const joins = (node: NetworkNode): readonly NetworkEdge[] => (isWaiting(graph, node) ? [] : (graph.inputs.get(node.id) ?? []));
  const wires = [...graph.nodes.values()].flatMap(joins);
  const number = numberPieces([...graph.nodes.keys()], wires);
  const isLed = new Set(wires.map(({ source }) => source));
  const groups: NetworkNode[][] = [];
  for (const node of graph.nodes.values()) {
    const piece = number.get(node.id) ?? 0;
    const group = groups[piece];
    if (group) group.push(node);
    else groups[piece] = [node];
  }
  return groups.map((nodes) => ({
    nodes,
    heads: nodes.filter((node) => isWaiting(graph, node)),
    tails: nodes.filter((node) => !isLoss(node.kind) && !isLed.has(node.id)),
  }));
}

/** Those that are so, and the others. */
const parted = (pieces: readonly Piece[], isSo: (piece: Piece) => boolean): readonly [Piece[], Piece[]] => [
  pieces.filter(isSo),
  pieces.filter((piece) => !isSo(piece)),
];

/**
 * Nobody builds Linear → Linear → ReLU → loss: an activation that would come last belongs where two Linears meet with nothing between. Each
 * that is put there leaves one such place less.
 */
function bent(pieces: readonly Piece[], last: readonly Piece[]): readonly Piece[] {
  const order = [...pieces];
  const endsInLoss = last.every(({ heads }) => heads[0] !== undefined && isLoss(heads[0].kind));
  for (;;) {
    const meeting = order.findIndex(({ tails }, i) => isLinear(tails) && isLinear(order[i + 1]?.heads ?? []));
    const first = order.findLastIndex((piece) => !isBending(piece)) + 1;
    if (!endsInLoss || meeting < 0 || first === order.length) return [...order, ...last];
    order.splice(meeting + 1, 0, ...order.splice(first, 1));
  }
}

/** Whether a piece is an activation that stands alone. */
const isBending = ({ nodes: [node, ...others] }: Piece): boolean =>
  node !== undefined && others.length === 0 && isActivation(node.kind) && node.kind !== 'Softmax';

const isLinear = ([node, ...others]: readonly NetworkNode[]): boolean => node?.kind === 'Linear' && others.length === 0;
