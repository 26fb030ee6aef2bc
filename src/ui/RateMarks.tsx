/** The rates named below a log axis, each where the middle of a thumb would stand; of the axis' thumb they take the width. */
import type { CSSProperties } from 'react';
import { decades } from '../lib/decades.ts';
import { formatRate } from '../lib/numbers.ts';
import { shareOf } from './logScale.ts';
import styles from './RateMarks.module.css';

export interface RateMarksProps {
  readonly min: number;
  readonly max: number;
  /** By default every power of ten. */
  readonly marks?: readonly number[] | undefined;
}

export const RateMarks = ({ min, max, marks = decades(min, max) }: RateMarksProps) => (
  <div className={styles.marks} aria-hidden="true">
    {marks.map((lr) => (
      <span key={lr} style={{ '--share': shareOf(lr, min, max) } as CSSProperties}>
        {formatRate(lr)}
      </span>
    ))}
  </div>
);
