/** The frame of every card: the line of its family, kind and id, the ends of its wires, what is wrong with it. Imports canvas, network and stores. */
import type { ReactNode } from 'react';
import type { NetworkNode } from '../../network/document.ts';
import { KINDS } from '../../network/kinds.ts';
import { useDocument } from '../../stores/document.ts';
import { readingOf } from '../../stores/reading.ts';
import { problemsAt } from '../nodeWords.ts';
import styles from './Card.module.css';
import { CardEnds } from './CardEnds.tsx';
import { ProblemNote } from './ProblemNote.tsx';

export interface CardFrameProps {
  readonly node: NetworkNode;
  readonly children?: ReactNode;
}

export function Card({ node, children }: CardFrameProps) {
  const { id, kind } = node;
  const count = useDocument(({ document }) => problemsAt(document, readingOf(document), id).count);
  const sentence = useDocument(({ document }) => problemsAt(document, readingOf(document), id).first);
  return (
    <div className={styles.card} data-family={KINDS[kind].family} data-faulty={count > 0 || undefined}>
      <div className={styles.head}>
        <span className={styles.kind}>{kind}</span>
        <span className={styles.id} title={id}>
          {id}
        </span>
      </div>
      {children}
      {count > 0 && <ProblemNote count={count} sentence={sentence} />}
      <CardEnds node={node} />
    </div>
  );
}
