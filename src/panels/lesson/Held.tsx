/** Controls that a lesson may hide or lock. */
import type { ReactNode } from 'react';
import type { ControlName } from '../../lessons/controls.ts';
import { useIsHidden, useIsLocked } from '../../stores/lesson/lesson.ts';
import styles from './Held.module.css';

export function Held({ name, children }: { readonly name: ControlName; readonly children: ReactNode }) {
  const isHidden = useIsHidden(name);
  const isLocked = useIsLocked(name);
  if (isHidden) return null;
  return (
    <fieldset className={styles.held} disabled={isLocked}>
      {children}
    </fieldset>
  );
}
