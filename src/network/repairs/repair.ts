/** What a repair is, what it looks at, and whether it brings a network nearer to training. */
import { memoizeInWords } from '../../lib/memo.ts';
import type { NetworkDocument, NodeId } from '../document.ts';
import type { Graph } from '../read/graph.ts';
import type { Problem, ProblemKind } from '../read/problems.ts';
import { readNetwork } from '../read/readNetwork.ts';

/** One edit that repairs a problem. */
export interface Repair {
  /** What it does, as it stands on a button: `Put a Flatten before fc1`. */
  readonly says: string;
  /** The document with the problem repaired. */
  readonly document: NetworkDocument;
  /** The node that it adds or changes. */
  readonly node?: NodeId;
}

/** A document with a problem, read. */
export interface Site {
  readonly document: NetworkDocument;
  readonly graph: Graph;
}

/**
 * Problems by the stage at which they come up: a repair may bring problems of later stages to light, since what stands behind a
 * repaired place can be read only then.
 */
const STAGES = {
  duplicateId: 0,
  badId: 0,
  outOfBounds: 0,
  wrongFormula: 0,
  badSetting: 0,
  noSamples: 0,
  picturesAway: 13,
  missingNode: 1,
  fromLoss: 1,
  intoData: 1,
  noSuchHandle: 1,
  targetNotY: 1,
  yIntoInput: 1,
  loop: 2,
  noDataset: 3,
  noLoss: 3,
  twoDatasets: 3,
  twoLosses: 3,
  doubleInput: 4,
  missingInput: 5,
  missingTarget: 5,
  addNeedsTwo: 6,
  leadsNowhere: 7,
  lossWantsClasses: 8,
  lossWantsNumbers: 8,
  needsRow: 9,
  unequalShapes: 9,
  lossWidth: 10,
  batchTooLarge: 11,
  nothingToLearn: 12,
  allFrozen: 12,
} as const satisfies Record<ProblemKind, number>;

/** How many problems there are of each stage. Ranks fall with every repair and cannot fall for ever, so repairing comes to an end. */
type Rank = readonly number[];

const STAGE_COUNT = Math.max(...Object.values(STAGES)) + 1;

export function rankOf(problems: readonly Problem[]): Rank {
  const rank = Array<number>(STAGE_COUNT).fill(0);
  for (const { kind } of problems) rank[STAGES[kind]] = (rank[STAGES[kind]] ?? 0) + 1;
  return rank;
}

/** Below 0 where `a` is nearer to a network that trains: fewer problems at the first stage at which the two differ. */
export function compareRanks(a: Rank, b: Rank): number {
  const at = a.findIndex((count, stage) => count !== b[stage]);
  return (a[at] ?? 0) - (b[at] ?? 0);
}

/** What keeps a document from training; kept, because of the documents that are tried the one that is chosen is asked about again. */
export const problemsOf = memoizeInWords((document: NetworkDocument): readonly Problem[] => {
  const reading = readNetwork(document);
  return reading.ok ? [] : reading.problems;
});

/** More candidates than this are no certain repair, and need not be tried one by one. */
export const MOST_TRIED = 12;

/** The only one of several repairs that brings the network nearest; none where two do so alike, or none brings it nearer. */
export function onlyBest(site: Site, repairs: readonly Repair[]): Repair | undefined {
  if (repairs.length > MOST_TRIED) return undefined;
  const before = rankOf(problemsOf(site.document));
  const ranked = repairs.map((repair) => ({ repair, rank: rankOf(problemsOf(repair.document)) }));
  const [best, second] = ranked.filter(({ rank }) => compareRanks(rank, before) < 0).sort((a, b) => compareRanks(a.rank, b.rank));
  return best && second && compareRanks(best.rank, second.rank) === 0 ? undefined : best?.repair;
}

/** The first of several repairs that brings the network nearer. */
export function firstGood(site: Site, repairs: readonly Repair[]): Repair | undefined {
  const before = rankOf(problemsOf(site.document));
  return repairs.find(({ document }) => compareRanks(rankOf(problemsOf(document)), before) < 0);
}
