/** The repair of each kind of problem, where one is certain: one click, one edit. */
import type { NetworkDocument } from '../document.ts';
import { readGraph } from '../read/graph.ts';
import type { Problem, ProblemKind, ProblemOf } from '../read/problems.ts';
import { feedInput, giveTarget, leadOn } from './handles.ts';
import { fitLossWidth, letLearn, makeInputsAlike, putFlattenBefore, putLinearBefore, swapLoss } from './layers.ts';
import { addDataset, addLoss, keepOneDataset, keepOneLoss, nameAnew, nameProperly } from './parts.ts';
import { firstGood, type Repair, type Site } from './repair.ts';
import { putPointsIn, setBatchSize, setWithinBounds, setWithinLimits, writeUsualFormula } from './values.ts';
import { keepOneWire, openLoop, repairWire } from './wires.ts';

/** What may repair each kind of problem, the likeliest first; an empty list where more than one way is as good. */
const REPAIRS: { readonly [K in ProblemKind]: (site: Site, problem: ProblemOf<K>) => readonly Repair[] } = {
  noDataset: addDataset,
  noLoss: addLoss,
  twoDatasets: keepOneDataset,
  twoLosses: keepOneLoss,
  duplicateId: nameAnew,
  badId: nameProperly,
  outOfBounds: setWithinBounds,
  wrongFormula: writeUsualFormula,
  badSetting: setWithinLimits,
  batchTooLarge: setBatchSize,
  missingNode: repairWire,
  fromLoss: repairWire,
  intoData: repairWire,
  noSuchHandle: repairWire,
  targetNotY: repairWire,
  yIntoInput: repairWire,
  loop: openLoop,
  missingInput: feedInput,
  missingTarget: giveTarget,
  doubleInput: keepOneWire,
  addNeedsTwo: feedInput,
  leadsNowhere: leadOn,
  needsRow: putFlattenBefore,
  unequalShapes: makeInputsAlike,
  lossWidth: fitLossWidth,
  lossWantsClasses: swapLoss('MSELoss'),
  lossWantsNumbers: swapLoss('CrossEntropyLoss'),
  noSamples: putPointsIn,
  picturesAway: () => [], // no edit brings them back, see stores/document/repairs.ts
  nothingToLearn: putLinearBefore,
  allFrozen: letLearn,
};

/** The repair of a problem of a document; undefined where none is certain, or none brings the network nearer to training. */
export function repairOf(document: NetworkDocument, problem: Problem): Repair | undefined {
  const site: Site = { document, graph: readGraph(document).graph };
  const offer = REPAIRS[problem.kind] as (site: Site, problem: Problem) => readonly Repair[];
  return firstGood(site, offer(site, problem));
}
