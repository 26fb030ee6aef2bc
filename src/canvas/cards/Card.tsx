/** The frame of every card: the line of its family, kind and id, its handles, a mark where something is to do or to mend. */
import { Fragment, type ReactNode } from 'react';
import type { NetworkNode } from '../../network/document.ts';
import { KINDS } from '../../network/kinds.ts';
import { useDocument } from '../../stores/document/document.ts';
import { readingOf } from '../../stores/document/reading.ts';
import { classes } from '../../ui/classes.ts';
import { problemsAt } from '../nodeWords.ts';
import beats from './beatLight.module.css';
import { useIsLit } from './beatLight.ts';
import styles from './Card.module.css';
import { CardHandles } from './CardHandles.tsx';
import { ProblemMark } from './ProblemMark.tsx';

export interface CardFrameProps {
  readonly node: NetworkNode;
  readonly children?: ReactNode;
}

export function Card({ node, children }: CardFrameProps) {
  const { id, kind } = node;
  const severity = useDocument(({ document }) => problemsAt(document, readingOf(document), id)?.severity);
  const says = useDocument(({ document }) => problemsAt(document, readingOf(document), id)?.says ?? '');
  const isLit = useIsLit(id, kind);
  return (
    <div
      className={classes(styles.card, beats.lit)}
      data-beat={isLit}
      data-family={KINDS[kind].family}
      data-word={kind}
      data-faulty={severity === 'wrong' || undefined}
    >
      <div className={styles.head} translate="no">
        <span className={styles.kind}>{words(kind)}</span>
        {severity && <ProblemMark id={id} severity={severity} says={says} />}
        <span className={styles.id} title={id}>
          {id}
        </span>
      </div>
      {children}
      <CardHandles node={node} />
    </div>
  );
}

/** A name that may go on in a second line where its next word begins. */
const words = (kind: string): ReactNode =>
  kind.split(/(?<=[a-z])(?=[A-Z])/).map((word, i) => (
    <Fragment key={word}>
      {i > 0 && <wbr />}
      <span>{word}</span>
    </Fragment>
  ));
