/** Makes a network's end fit other data, by the repairs of what that breaks: the kind of its loss, and how wide it ends. Pure. */
import type { NetworkDocument } from '../document.ts';
import type { ProblemKind } from '../read/problems.ts';
import { readNetwork } from '../read/readNetwork.ts';
import { repairOf } from './repairs.ts';

/** What other data break at a network's end. */
const OF_DATA: readonly ProblemKind[] = ['lossWantsClasses', 'lossWantsNumbers', 'lossWidth'];

/** Once for each of them at most; what has no certain repair stays a problem that is shown. */
export function fitToData(document: NetworkDocument): NetworkDocument {
  return OF_DATA.reduce((fitted) => {
    const reading = readNetwork(fitted);
    const problem = reading.ok ? undefined : reading.problems.find(({ kind }) => OF_DATA.includes(kind));
    return (problem && repairOf(fitted, problem)?.document) ?? fitted;
  }, document);
}
