/** A network in a list: a small picture, its name, and a line about it. */
import type { ReactNode } from 'react';
import type { Miniature as MiniaturePicture } from '../../network/miniature.ts';
import { Miniature } from '../../ui/pictures/Miniature.tsx';
import styles from './NetworkRow.module.css';

export interface NetworkRowProps {
  readonly name: string;
  readonly says: string;
  readonly picture: MiniaturePicture;
  readonly isCurrent?: boolean;
  readonly onClick: () => void;
  /** What else can be done with it. */
  readonly children?: ReactNode;
}

export function NetworkRow({ name, says, picture, isCurrent = false, onClick, children }: NetworkRowProps) {
  return (
    <li className={styles.row}>
      <button type="button" className={styles.open} aria-current={isCurrent ? 'true' : undefined} onClick={onClick}>
        <Miniature {...picture} />
        <span className={styles.words}>
          <strong>{name}</strong> <span>{says}</span>
        </span>
      </button>
      {children}
    </li>
  );
}
