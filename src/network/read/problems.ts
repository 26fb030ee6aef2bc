/** What can keep a network from training, as data, and the one table of its sentences. */
import type { Shape } from '../../datasets/datasets.ts';
import { formatCount, formatShape } from '../../lib/numbers.ts';
import type { NetworkDocument, NodeId } from '../document.ts';
import type { LossKind } from '../kinds.ts';

/** The numbers that each kind of problem carries beside the node it is about. */
interface Details {
  /** `first` is the node that x should go into, where one waits for it. */
  noDataset: { readonly first?: NodeId };
  /** `last` is the node that the loss should come after, where there is one. */
  noLoss: { readonly last?: NodeId };
  twoDatasets: { readonly node: NodeId };
  twoLosses: { readonly node: NodeId };
  duplicateId: { readonly node: NodeId };
  badId: { readonly node: NodeId };
  outOfBounds: { readonly node: NodeId; readonly param: string; readonly reason: string };
  badSetting: { readonly setting: string; readonly reason: string };
  batchTooLarge: { readonly node?: NodeId; readonly batch: number; readonly samples: number };
  missingNode: { readonly node: NodeId; readonly missing: NodeId };
  fromLoss: { readonly node: NodeId; readonly from: NodeId };
  intoData: { readonly node: NodeId; readonly from: NodeId };
  noSuchHandle: { readonly node: NodeId; readonly from: NodeId };
  targetNotY: { readonly node: NodeId; readonly from: NodeId };
  yIntoInput: { readonly node: NodeId; readonly from: NodeId };
  loop: { readonly node: NodeId; readonly nodes: readonly NodeId[] };
  missingInput: { readonly node: NodeId };
  missingTarget: { readonly node: NodeId };
  doubleInput: { readonly node: NodeId; readonly handle: 'input' | 'target' };
  addNeedsTwo: { readonly node: NodeId };
  leadsNowhere: { readonly node: NodeId };
  needsRow: { readonly node: NodeId; readonly got: Shape };
  unequalShapes: { readonly node: NodeId; readonly shapes: readonly Shape[] };
  /** `node` is the Linear whose out_features are to be set, or the node that a Linear is to be added after. */
  lossWidth: {
    readonly node: NodeId;
    readonly loss: LossKind;
    readonly got: number;
    readonly need: number;
    readonly repair: 'setOutFeatures' | 'addLinear';
  };
  lossWantsClasses: { readonly node: NodeId; readonly loss: LossKind };
  lossWantsNumbers: { readonly node: NodeId; readonly loss: LossKind };
  noSamples: { readonly node: NodeId };
  nothingToLearn: { readonly node: NodeId };
}

export type ProblemKind = keyof Details;
export type Problem = { readonly [K in ProblemKind]: { readonly kind: K } & Details[K] }[ProblemKind];
export type ProblemOf<K extends ProblemKind> = Extract<Problem, { kind: K }>;

/** How a node is called in a sentence: `Linear fc1`. */
type Name = (id: NodeId) => string;

const SENTENCES: { readonly [K in ProblemKind]: (problem: ProblemOf<K>, name: Name) => string } = {
  noDataset: ({ first }, name) =>
    `There is no Dataset. Add one from the palette and wire its x to ${first === undefined ? 'the first layer' : name(first)}.`,
  noLoss: ({ last }, name) =>
    `There is no loss. Add one after ${last === undefined ? 'the last layer' : name(last)}, CrossEntropyLoss for classes or MSELoss for numbers, and wire the Dataset’s y to its target.`,
  twoDatasets: ({ node }, name) => `${name(node)} is a second Dataset. A network learns from one: remove one of them.`,
  twoLosses: ({ node }, name) => `${name(node)} is a second loss. Only one number can be minimized: remove one of them.`,
  duplicateId: ({ node }) => `Two nodes are called ${node}. Give one of them another id.`,
  badId: ({ node }) =>
    `“${node.slice(0, 40)}” cannot be an id. Use letters, digits and _, at most 40, not starting with a digit, and no Python keyword.`,
  outOfBounds: ({ node, param, reason }, name) => `${name(node)}: ${param} cannot be used: ${reason}.`,
  badSetting: ({ setting, reason }) => `Training: ${setting} cannot be used: ${reason}.`,
  batchTooLarge: ({ node, batch, samples }, name) => {
    const place = node === undefined ? '' : ` in ${name(node)}`;
    return samples === 1
      ? `The batch size is ${formatCount(batch)}, but there is only 1 sample${place}. Set Batch size to 1.`
      : `The batch size is ${formatCount(batch)}, but there are only ${formatCount(samples)} samples${place}. Set Batch size to ${formatCount(samples)} or less.`;
  },
  missingNode: ({ node, missing }, name) => `A wire joins ${name(node)} with ${missing}, but no node has that id. Remove the wire.`,
  fromLoss: ({ node, from }, name) =>
    `${name(from)} is where the network ends, so no wire can leave it. Wire an earlier node to ${name(node)} instead.`,
  intoData: ({ node, from }, name) =>
    `${name(node)} is where the network begins, so no wire can enter it. Wire ${name(from)} to a later node instead.`,
  noSuchHandle: ({ node, from }, name) =>
    `${name(from)} and ${name(node)} have no such ends to join. Draw the wire from an output to an input.`,
  targetNotY: ({ node }, name) => `The target of ${name(node)} is what should come out. Only the Dataset’s y can be wired to it.`,
  yIntoInput: ({ node, from }, name) =>
    `${name(from)}’s y is the answer, and ${name(node)} must not see it. Wire x instead; y belongs to the loss’s target.`,
  loop: ({ nodes }, name) =>
    `These wires make a loop: ${roundTrip(nodes, name)}. Remove one of them, so that data can pass from the Dataset to the loss.`,
  missingInput: ({ node }, name) => `Nothing is wired into ${name(node)}. Connect the output of an earlier node to it, or remove it.`,
  missingTarget: ({ node }, name) => `${name(node)} does not know what should come out. Connect the Dataset’s y to its target.`,
  doubleInput: ({ node, handle }, name) =>
    `${name(node)} has more than one wire on its ${handle}. Remove all but one${handle === 'input' ? '; only Add takes several' : ''}.`,
  addNeedsTwo: ({ node }, name) => `${name(node)} has one input and nothing to add to it. Wire a second output into it.`,
  leadsNowhere: ({ node }, name) => `${name(node)} leads nowhere. Connect its output to something that leads to the loss, or remove it.`,
  needsRow: ({ node, got }, name) => `${name(node)} takes a row of numbers but gets ${formatShape(got)} images. Put a Flatten before it.`,
  unequalShapes: ({ node, shapes }, name) =>
    `${name(node)} can only add inputs of one shape, but gets ${[...new Set(shapes.map(formatShape))].join(' and ')}. Make them equally wide.`,
  lossWidth: ({ node, loss, got, need, repair }, name) => {
    const ends = `The network ends with ${got === 1 ? '1 number' : `${formatCount(got)} numbers`}`;
    const needs = loss === 'CrossEntropyLoss' ? `there are ${need} classes` : `y has ${need}`;
    const advice =
      repair === 'setOutFeatures'
        ? `Set out_features of ${name(node)} to ${need}.`
        : `Put a Linear with out_features ${need} after ${name(node)}.`;
    return `${ends} but ${needs}. ${advice}`;
  },
  lossWantsClasses: ({ node }, name) =>
    `${name(node)} compares with classes, but the y of this Dataset holds numbers. Use MSELoss or L1Loss instead.`,
  lossWantsNumbers: ({ node }, name) =>
    `${name(node)} compares numbers with numbers, but the y of this Dataset names classes. Use CrossEntropyLoss instead.`,
  noSamples: ({ node }, name) => `${name(node)} has no points to learn from. Add at least one.`,
  nothingToLearn: ({ node }, name) => `There is nothing to learn: no Linear lies between the Dataset and ${name(node)}. Put one in.`,
};

/** The way round a loop; of a long one its first nodes and its last. */
export function roundTrip(nodes: readonly NodeId[], name: Name): string {
  const named = (ids: readonly NodeId[]) => ids.map(name);
  const way = nodes.length > 6 ? [...named(nodes.slice(0, 3)), '…', ...named(nodes.slice(-2))] : named(nodes);
  return [...way, ...named(nodes.slice(0, 1))].join(' → ');
}

/** How a node of a document is called in a sentence: `Linear fc1`. */
export function nameNode(document: NetworkDocument, id: NodeId): string {
  const node = document.nodes.find((one) => one.id === id);
  return node ? `${node.kind} ${id}` : id;
}

/** The sentence for a problem: what is wrong, where, what to do. */
export function explain(problem: Problem, document: NetworkDocument): string {
  const name: Name = (id) => nameNode(document, id);
  const sentence = SENTENCES[problem.kind] as (problem: Problem, name: Name) => string;
  return sentence(problem, name);
}

/** The node that a problem stands at, if it stands at one. */
export const problemNode = (problem: Problem): NodeId | undefined => ('node' in problem ? problem.node : undefined);
