/** The frame of every card: the line of its family, kind and id, its handles, what is wrong with it. */
import type { ReactNode } from 'react';
import type { NetworkDocument, NetworkNode, NodeId } from '../../network/document.ts';
import { KINDS } from '../../network/kinds.ts';
import { type Problem, problemNode } from '../../network/read/problems.ts';
import { useDocument } from '../../stores/document/document.ts';
import { readingOf } from '../../stores/document/reading.ts';
import { applyRepair, repairWords } from '../../stores/document/repairs.ts';
import { problemsAt } from '../nodeWords.ts';
import styles from './Card.module.css';
import { CardHandles } from './CardHandles.tsx';
import { ProblemNote } from './ProblemNote.tsx';

export interface CardFrameProps {
  readonly node: NetworkNode;
  readonly children?: ReactNode;
}

export function Card({ node, children }: CardFrameProps) {
  const { id, kind } = node;
  const count = useDocument(({ document }) => problemsAt(document, readingOf(document), id).count);
  const sentence = useDocument(({ document }) => problemsAt(document, readingOf(document), id).first);
  const problem = useDocument(({ document }) => firstProblem(document, id));
  const repair = useDocument(({ document }) => problem && repairWords(document, problem));
  return (
    <div className={styles.card} data-family={KINDS[kind].family} data-faulty={count > 0 || undefined}>
      <div className={styles.head} translate="no">
        <span className={styles.kind}>{kind}</span>
        <span className={styles.id} title={id}>
          {id}
        </span>
      </div>
      {children}
      {count > 0 && <ProblemNote count={count} sentence={sentence} repair={repair} onRepair={() => problem && applyRepair(problem)} />}
      <CardHandles node={node} />
    </div>
  );
}

/** The first problem at a node; the same object as long as the network is the same. */
function firstProblem(document: NetworkDocument, id: NodeId): Problem | undefined {
  const reading = readingOf(document);
  return reading.ok ? undefined : reading.problems.find((one) => problemNode(one) === id);
}
