/** One line that says how things are, read out when it changes. */
import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import styles from './Status.module.css';
import type { Tone } from './tones.ts';

export interface StatusProps {
  readonly label: string;
  readonly tone?: Tone | 'quiet';
  readonly children: ReactNode;
}

export function Status({ label, tone = 'quiet', children }: StatusProps) {
  return (
    <p role="status" aria-label={label} className={classes(styles.status, styles[tone])}>
      {children}
    </p>
  );
}
