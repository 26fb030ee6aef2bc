/** What can keep a network from training, as data, and the one table of how grave each is and of its sentences. */
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
  /** `at` is the place in the formula, in letters from 0. */
  wrongFormula: { readonly node: NodeId; readonly at: number; readonly reason: string };
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
  /** Told by whoever knows where pictures of one's own are kept; `isLooking`: that is not known yet. */
  picturesAway: { readonly node: NodeId; readonly isLooking: boolean };
  nothingToLearn: { readonly node: NodeId };
  allFrozen: { readonly node: NodeId };
}

export type ProblemKind = keyof Details;
export type Problem = { readonly [K in ProblemKind]: { readonly kind: K } & Details[K] }[ProblemKind];
export type ProblemOf<K extends ProblemKind> = Extract<Problem, { kind: K }>;

/** How a node is called in a sentence: `Linear fc1`. */
type Name = (id: NodeId) => string;

/** `toDo`: something is not there yet, as in every network that is being built; `wrong`: what is there cannot be so. */
export type Severity = 'toDo' | 'wrong';

interface ProblemRow<K extends ProblemKind> {
  readonly severity: Severity;
  /** What is wrong or missing, where, what to do. */
  readonly says: (problem: ProblemOf<K>, name: Name) => string;
}

type Says<K extends ProblemKind> = ProblemRow<K>['says'];
const toDo = <K extends ProblemKind>(says: Says<K>): ProblemRow<K> => ({ severity: 'toDo', says });
const wrong = <K extends ProblemKind>(says: Says<K>): ProblemRow<K> => ({ severity: 'wrong', says });

const PROBLEMS: { readonly [K in ProblemKind]: ProblemRow<K> } = {
  noDataset: toDo(
    ({ first }, name) =>
      `There is no Dataset. Add one from the palette and wire its x to ${first === undefined ? 'the first layer' : name(first)}.`,
  ),
  noLoss: toDo(
    ({ last }, name) =>
      `There is no loss. Add one after ${last === undefined ? 'the last layer' : name(last)}, CrossEntropyLoss for classes or MSELoss for numbers, and wire the Dataset’s y to its target.`,
  ),
  twoDatasets: wrong(({ node }, name) => `${name(node)} is a second Dataset. A network learns from one: remove one of them.`),
  twoLosses: wrong(({ node }, name) => `${name(node)} is a second loss. Only one number can be minimized: remove one of them.`),
  duplicateId: wrong(({ node }) => `Two nodes are called ${node}. Give one of them another id.`),
  badId: wrong(
    ({ node }) =>
      `“${node.slice(0, 40)}” cannot be an id. Use letters, digits and _, at most 40, not starting with a digit, and no Python keyword.`,
  ),
  outOfBounds: wrong(({ node, param, reason }, name) => `${name(node)}: ${param} cannot be used: ${reason}.`),
  wrongFormula: wrong(({ node, reason }, name) => `The formula of ${name(node)} cannot be used. ${reason}`),
  badSetting: wrong(({ setting, reason }) => `Training: ${setting} cannot be used: ${reason}.`),
  batchTooLarge: wrong(({ node, batch, samples }, name) => {
    const place = node === undefined ? '' : ` in ${name(node)}`;
    return samples === 1
      ? `The batch size is ${formatCount(batch)}, but there is only 1 sample${place}. Set Batch size to 1.`
      : `The batch size is ${formatCount(batch)}, but there are only ${formatCount(samples)} samples${place}. Set Batch size to ${formatCount(samples)} or less.`;
  }),
  missingNode: wrong(({ node, missing }, name) => `A wire joins ${name(node)} with ${missing}, but no node has that id. Remove the wire.`),
  fromLoss: wrong(
    ({ node, from }, name) =>
      `${name(from)} is where the network ends, so no wire can leave it. Wire an earlier node to ${name(node)} instead.`,
  ),
  intoData: wrong(
    ({ node, from }, name) =>
      `${name(node)} is where the network begins, so no wire can enter it. Wire ${name(from)} to a later node instead.`,
  ),
  noSuchHandle: wrong(
    ({ node, from }, name) => `${name(from)} and ${name(node)} have no such ends to join. Draw the wire from an output to an input.`,
  ),
  targetNotY: wrong(({ node }, name) => `The target of ${name(node)} is what should come out. Only the Dataset’s y can be wired to it.`),
  yIntoInput: wrong(
    ({ node, from }, name) =>
      `${name(from)}’s y is the answer, and ${name(node)} must not see it. Wire x instead; y belongs to the loss’s target.`,
  ),
  loop: wrong(
    ({ nodes }, name) =>
      `These wires make a loop: ${roundTrip(nodes, name)}. Remove one of them, so that data can pass from the Dataset to the loss.`,
  ),
  missingInput: toDo(({ node }, name) => `Nothing is wired into ${name(node)}. Connect the output of an earlier node to it, or remove it.`),
  missingTarget: toDo(({ node }, name) => `${name(node)} does not know what should come out. Connect the Dataset’s y to its target.`),
  doubleInput: wrong(
    ({ node, handle }, name) =>
      `${name(node)} has more than one wire on its ${handle}. Remove all but one${handle === 'input' ? '; only Add takes several' : ''}.`,
  ),
  addNeedsTwo: toDo(({ node }, name) => `${name(node)} has one input and nothing to add to it. Wire a second output into it.`),
  leadsNowhere: toDo(
    ({ node }, name) => `${name(node)} leads nowhere. Connect its output to something that leads to the loss, or remove it.`,
  ),
  needsRow: wrong(
    ({ node, got }, name) => `${name(node)} takes a row of numbers but gets ${formatShape(got)} images. Put a Flatten before it.`,
  ),
  unequalShapes: wrong(
    ({ node, shapes }, name) =>
      `${name(node)} can only add inputs of one shape, but gets ${[...new Set(shapes.map(formatShape))].join(' and ')}. Make them equally wide.`,
  ),
  lossWidth: wrong(({ node, loss, got, need, repair }, name) => {
    const ends = `The network ends with ${got === 1 ? '1 number' : `${formatCount(got)} numbers`}`;
    const needs = loss === 'CrossEntropyLoss' ? `there are ${need} classes` : `y has ${need}`;
    const advice =
      repair === 'setOutFeatures'
        ? `Set out_features of ${name(node)} to ${need}.`
        : `Put a Linear with out_features ${need} after ${name(node)}.`;
    return `${ends} but ${needs}. ${advice}`;
  }),
  lossWantsClasses: wrong(
    ({ node }, name) => `${name(node)} compares with classes, but the y of this Dataset holds numbers. Use MSELoss or L1Loss instead.`,
  ),
  lossWantsNumbers: wrong(
    ({ node }, name) =>
      `${name(node)} compares numbers with numbers, but the y of this Dataset names classes. Use CrossEntropyLoss instead.`,
  ),
  noSamples: toDo(({ node }, name) => `${name(node)} has nothing to learn from. Add a point, or choose a file of your own.`),
  picturesAway: toDo(({ node, isLooking }, name) =>
    isLooking
      ? `The pictures of ${name(node)} are looked for in this browser.`
      : `The pictures of ${name(node)} are not here: they do not travel with the network. Choose their files again.`,
  ),
  allFrozen: toDo(({ node }, name) => `Nothing would learn: every Linear is frozen. Let ${name(node)} learn again.`),
  nothingToLearn: toDo(({ node }, name) => `There is nothing to learn: no Linear lies between the Dataset and ${name(node)}. Put one in.`),
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

export const severityOf = ({ kind }: Problem): Severity => PROBLEMS[kind].severity;

/** The sentence for a problem: what is wrong or missing, where, what to do. */
export function explain(problem: Problem, document: NetworkDocument): string {
  const name: Name = (id) => nameNode(document, id);
  const { says } = PROBLEMS[problem.kind] as ProblemRow<ProblemKind>;
  return says(problem, name);
}

/** The node that a problem stands at, if it stands at one. */
export const problemNode = (problem: Problem): NodeId | undefined => ('node' in problem ? problem.node : undefined);
