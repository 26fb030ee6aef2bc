/** What can keep a network from training, as data, and the one table of how grave each is; its sentences are in `messages.ts`. */
import type { Shape } from '../../datasets/datasets.ts';
import type { NetworkDocument, NodeId } from '../document.ts';
import type { LossKind } from '../kinds.ts';
import { messages } from './messages.ts';
import type { Name } from './roundTrip.ts';

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

/** `toDo`: something is not there yet, as in every network that is being built; `wrong`: what is there cannot be so. */
export type Severity = 'toDo' | 'wrong';

const SEVERITIES: Readonly<Record<ProblemKind, Severity>> = {
  noDataset: 'toDo',
  noLoss: 'toDo',
  twoDatasets: 'wrong',
  twoLosses: 'wrong',
  duplicateId: 'wrong',
  badId: 'wrong',
  outOfBounds: 'wrong',
  wrongFormula: 'wrong',
  badSetting: 'wrong',
  batchTooLarge: 'wrong',
  missingNode: 'wrong',
  fromLoss: 'wrong',
  intoData: 'wrong',
  noSuchHandle: 'wrong',
  targetNotY: 'wrong',
  yIntoInput: 'wrong',
  loop: 'wrong',
  missingInput: 'toDo',
  missingTarget: 'toDo',
  doubleInput: 'wrong',
  addNeedsTwo: 'toDo',
  leadsNowhere: 'toDo',
  needsRow: 'wrong',
  unequalShapes: 'wrong',
  lossWidth: 'wrong',
  lossWantsClasses: 'wrong',
  lossWantsNumbers: 'wrong',
  noSamples: 'toDo',
  picturesAway: 'toDo',
  allFrozen: 'toDo',
  nothingToLearn: 'toDo',
};

/** How a node of a document is called in a sentence: `Linear fc1`. */
export function nameNode(document: NetworkDocument, id: NodeId): string {
  const node = document.nodes.find((one) => one.id === id);
  return node ? `${node.kind} ${id}` : id;
}

export const severityOf = ({ kind }: Problem): Severity => SEVERITIES[kind];

/** The sentence for a problem: what is wrong or missing, where, what to do. */
export function explain(problem: Problem, document: NetworkDocument): string {
  const name: Name = (id) => nameNode(document, id);
  const says = messages.problems[problem.kind] as (problem: Problem, name: Name) => string;
  return says(problem, name);
}

/** The node that a problem stands at, if it stands at one. */
export const problemNode = (problem: Problem): NodeId | undefined => ('node' in problem ? problem.node : undefined);
