/** Lays the network out anew. Store in. */
import { Workflow } from 'lucide-react';
import { ariaKeys } from '../../stores/acts/keys.ts';
import { ACTS } from '../../stores/acts/acts.ts';
import { useDocument } from '../../stores/document/document.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './TopBar.module.css';

export function TidyButton() {
  const isEmpty = useDocument(({ document }) => document.nodes.length === 0);
  return (
    <Button variant="quiet" className={styles.act} aria-keyshortcuts={ariaKeys(ACTS.tidy.keys)} disabled={isEmpty} onClick={ACTS.tidy.run}>
      <Workflow size={16} aria-hidden="true" />
      <span>Tidy</span>
    </Button>
  );
}
