/** The button that uses what was chosen, or why it cannot be used yet. Props in. */
import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { messages } from './messages.ts';
import styles from './OwnData.module.css';

export interface UseDataProps {
  /** Whether there is a Dataset that can have it. */
  readonly hasTarget: boolean;
  /** What is wrong with the choice, in a sentence. */
  readonly wrong: string | undefined;
  readonly isBusy?: boolean;
  readonly onUse: () => void;
  /** Another button, and what is to be known before it is pressed. */
  readonly children?: ReactNode;
}

export const UseData = ({ hasTarget, wrong, isBusy = false, onUse, children }: UseDataProps) => (
  <footer className={styles.foot}>
    {wrong !== undefined && (
      <p role="alert" className={styles.refused}>
        {wrong}
      </p>
    )}
    {!hasTarget && <p>{messages.noDataset}</p>}
    {children}
    <Button variant="primary" disabled={wrong !== undefined || !hasTarget || isBusy} onClick={onUse}>
      {messages.use}
    </Button>
  </footer>
);
