/** What a node has to do or to mend, in words. Pure. */
import { currentLocale } from '../lib/locale.ts';
import { memoizeOne, weakMemoize } from '../lib/memo.ts';
import type { NetworkDocument, NodeId } from '../network/document.ts';
import { explain, type Problem, problemNode, type Severity } from '../network/read/problems.ts';
import type { Reading } from '../network/read/readNetwork.ts';
import { isWrong } from '../network/read/tally.ts';

/** What a node has to do or to mend. */
export interface NodeProblems {
  /** The gravest of it. */
  readonly severity: Severity;
  /** The sentences of all, a line each. */
  readonly says: string;
}

/** Undefined where all is well. Worked out once for each reading: every card asks at every edit. */
export const problemsAt = (document: NetworkDocument, reading: Reading, id: NodeId): NodeProblems | undefined =>
  reading.ok ? undefined : problemsByNode(reading.problems)(document, currentLocale()).get(id);

/** A reading is one of its network, whose names no document that shares it changes: the first one that asks does for all, in each language. */
const problemsByNode = weakMemoize((problems: readonly Problem[]) =>
  memoizeOne(
    (document: NetworkDocument, _: object): ReadonlyMap<NodeId | undefined, NodeProblems> => {
      const groups = new Map<NodeId | undefined, NodeProblems>();
      for (const problem of problems) {
        const before = groups.get(problemNode(problem));
        const says = explain(problem, document);
        groups.set(problemNode(problem), {
          severity: before?.severity === 'wrong' || isWrong(problem) ? 'wrong' : 'toDo',
          says: before ? `${before.says}\n${says}` : says,
        });
      }
      return groups;
    },
    ([, now], [, before]) => now === before,
  ),
);
