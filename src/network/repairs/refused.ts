/** The repair of a wire that cannot be drawn as it was meant: drawn otherwise, or together with what it needs. */
import type { NetworkDocument, NetworkEdge } from '../document.ts';
import { checkConnection } from '../edit/connect.ts';
import { connect } from '../edit/drawWire.ts';
import { findNode } from '../edit/edits.ts';
import { KINDS } from '../kinds.ts';
import { isWrong } from '../read/tally.ts';
import { endWords } from './drawing.ts';
import { messages } from './messages.ts';
import { problemsOf, type Repair } from './repair.ts';
import { repairOf } from './repairs.ts';

/** One edit after which the wire, or the one that was meant, is there; undefined where none is certain. */
export function repairOfRefused(document: NetworkDocument, wire: NetworkEdge): Repair | undefined {
  if (checkConnection(document, wire).ok) return undefined;
  return insteadOfOther(document, wire) ?? drawnAndRepaired(document, wire);
}

/** Takes the place of the wire that is at the target already. */
function insteadOfOther(document: NetworkDocument, wire: NetworkEdge): Repair | undefined {
  const node = findNode(document, wire.target);
  if (node && KINDS[node.kind].arity === 'sum') return undefined; // it takes both
  const isOther = ({ source, target, targetHandle }: NetworkEdge) =>
    target === wire.target && targetHandle === wire.targetHandle && source !== wire.source;
  const at = document.edges.findIndex(isOther);
  const replaced = at < 0 ? undefined : connect({ ...document, edges: document.edges.toSpliced(at, 1) }, wire, at);
  return replaced?.ok ? { says: messages.wireInstead(...endWords(wire)), document: replaced.value, node: wire.target } : undefined;
}

/** What is repaired of what would be wrong then; a loop has no other way round, and a wire that only goes away again is no repair. */
function drawnAndRepaired(document: NetworkDocument, wire: NetworkEdge): Repair | undefined {
  const drawn = { ...document, edges: [...document.edges, wire] };
  const before = new Set(problemsOf(document).map((problem) => JSON.stringify(problem)));
  const made = problemsOf(drawn).filter(
    (problem) => isWrong(problem) && !['loop', 'doubleInput'].includes(problem.kind) && !before.has(JSON.stringify(problem)),
  );
  const repairs = made.flatMap((problem) => repairOf(drawn, problem) ?? []);
  return repairs.find((repair) => shape(repair.document) !== shape(document));
}

const shape = ({ nodes, edges }: NetworkDocument): string => JSON.stringify([nodes, edges]);
