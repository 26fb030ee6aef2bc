/** One picture in the inspector: what it is, the picture, and in a sentence how it is read. */
import type { ReactNode } from 'react';
import styles from './Inside.module.css';

export interface InsideProps {
  readonly title: string;
  readonly says: string;
  readonly children: ReactNode;
}

export function Inside({ title, says, children }: InsideProps) {
  return (
    <figure className={styles.inside} aria-label={title}>
      <p className={styles.title} aria-hidden="true">
        {title}
      </p>
      {children}
      <figcaption>{says}</figcaption>
    </figure>
  );
}
