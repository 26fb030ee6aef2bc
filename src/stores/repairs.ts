/** The repairs of the open document's problems, each worked out once, and the click that does one. Imports network and stores only. */
import type { NetworkDocument } from '../network/document.ts';
import type { Problem } from '../network/problems.ts';
import type { Repair } from '../network/repairs/repair.ts';
import { repairOf } from '../network/repairs.ts';
import { edit, select } from './document.ts';

/** A problem belongs to one reading of one document, and so does its repair. */
const known = new WeakMap<Problem, { readonly repair: Repair | undefined }>();

/** The repair of a problem that was read in this document; undefined where none is certain. */
export function repairFor(document: NetworkDocument, problem: Problem): Repair | undefined {
  const kept = known.get(problem) ?? { repair: repairOf(document, problem) };
  known.set(problem, kept);
  return kept.repair;
}

/** Does a repair as one step of undo; what it added or changed is then selected. */
export function doRepair({ document, node }: Pick<Repair, 'document' | 'node'>): void {
  edit(document);
  if (node !== undefined) select([node]);
}
