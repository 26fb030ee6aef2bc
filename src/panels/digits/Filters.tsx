/** What is chosen of many digits: fields in a row, each with its label above it. Arrangement only. */
import type { ReactNode } from 'react';
import { classes } from '../../ui/classes.ts';
import controls from '../../ui/fields/controls.module.css';
import styles from './Filters.module.css';

export interface FiltersProps {
  /** How wide they are. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

export const Filters = ({ className, children }: FiltersProps) => (
  <div className={classes(controls.labelsAbove, styles.filters, className)}>{children}</div>
);
