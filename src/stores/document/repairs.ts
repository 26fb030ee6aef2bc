/** The repairs of the open document's problems, and the clicks that apply repairs and fixes. */
import { memoizeInWords, weakMemoize } from '../../lib/memo.ts';
import type { NetworkDocument, NetworkEdge } from '../../network/document.ts';
import { fixOf } from '../../network/hints/fixes.ts';
import type { Hint } from '../../network/hints/hints.ts';
import type { Problem } from '../../network/read/problems.ts';
import { repairOfRefused } from '../../network/repairs/refused.ts';
import type { Repair } from '../../network/repairs/repair.ts';
import { repairOf } from '../../network/repairs/repairs.ts';
import { openDialog } from '../view.ts';
import { edit, select, useDocument } from './document.ts';
import { messages } from './messages.ts';
import { networkOf } from './reading.ts';

/** What the repair of a problem does, as it stands on its button; undefined where none is certain. */
export const repairWords = (document: NetworkDocument, problem: Problem): string | undefined => wordsOf(networkOf(document))(problem);

/** What a repair says follows from the network that its problem was read in, wherever the nodes of that stand meanwhile. */
const wordsOf = memoizeInWords((network: NetworkDocument) =>
  weakMemoize((problem: Problem) => (isAway(problem) ? messages.chooseFiles : repairOf(network, problem)?.says)),
);

/** No edit brings pictures back, but their files do. */
const isAway = (problem: Problem): boolean => problem.kind === 'picturesAway' && !problem.isLooking;

/** Repairs a problem of the open document as one step of undo; what was added or changed is then selected. */
export const applyRepair = (problem: Problem): void => (isAway(problem) ? openDialog('ownData') : put(repairOf(open(), problem)));

/** What the repair of a refused wire does, as it stands on its button; undefined where none is certain. */
export const refusedWireWords = (document: NetworkDocument, wire: NetworkEdge): string | undefined =>
  repairOfRefused(networkOf(document), wire)?.says;

/** Draws a refused wire as it can be drawn, as one step of undo. */
export const repairRefusedWire = (wire: NetworkEdge): void => put(repairOfRefused(open(), wire));

/** The same for what a hint is about. */
export const applyFix = (hint: Hint): void => put(fixOf(open(), hint));

const open = (): NetworkDocument => useDocument.getState().document;

function put(repair: Repair | undefined): void {
  if (!repair) return;
  edit(repair.document);
  if (repair.node !== undefined) select([repair.node]);
}
