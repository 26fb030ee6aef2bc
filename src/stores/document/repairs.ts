/** The repairs of the open document's problems, and the clicks that do repairs and remedies. */
import type { NetworkDocument } from '../../network/document.ts';
import { fixOf } from '../../network/hints/fixes.ts';
import type { Hint } from '../../network/hints/hints.ts';
import type { Problem } from '../../network/read/problems.ts';
import type { Repair } from '../../network/repairs/repair.ts';
import { repairOf } from '../../network/repairs/repairs.ts';
import { edit, select, useDocument } from './document.ts';

/** What a repair says follows from the network that its problem was read in, wherever the nodes of that stand meanwhile. */
const known = new WeakMap<Problem, { readonly says: string | undefined }>();

/** What the repair of a problem does, as it stands on its button; undefined where none is certain. */
export function repairWords(document: NetworkDocument, problem: Problem): string | undefined {
  const kept = known.get(problem) ?? { says: repairOf(document, problem)?.says };
  known.set(problem, kept);
  return kept.says;
}

/** Mends a problem of the open document as one step of undo; what was added or changed is then selected. */
export const applyRepair = (problem: Problem): void => put(repairOf(open(), problem));

/** The same for what a hint is about. */
export const applyFix = (hint: Hint): void => put(fixOf(open(), hint));

const open = (): NetworkDocument => useDocument.getState().document;

function put(repair: Repair | undefined): void {
  if (!repair) return;
  edit(repair.document);
  if (repair.node !== undefined) select([repair.node]);
}
