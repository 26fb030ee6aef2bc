/** One picture in the inspector: what it is, the picture, and in a sentence how it is read. */
import type { ReactNode } from 'react';
import type { WordId } from '../../network/words.ts';
import styles from './Inside.module.css';

export interface InsideProps {
  readonly title: string;
  readonly says: string;
  /** What explains it, where that is not the node. */
  readonly word?: WordId;
  readonly children: ReactNode;
}

export function Inside({ title, says, word, children }: InsideProps) {
  return (
    <figure className={styles.inside} aria-label={title} data-word={word}>
      <p className={styles.title} aria-hidden="true">
        {title}
      </p>
      {children}
      <figcaption>{says}</figcaption>
    </figure>
  );
}
