/** Lays the network out anew. Store in; imports ui and stores. */
import { Workflow } from 'lucide-react';
import { useDocument } from '../stores/document.ts';
import { askView } from '../stores/view.ts';
import { Button } from '../ui/Button.tsx';
import styles from './TopBar.module.css';

export function TidyButton() {
  const isEmpty = useDocument(({ document }) => document.nodes.length === 0);
  return (
    <Button variant="quiet" className={styles.act} disabled={isEmpty} onClick={() => askView('tidy')}>
      <Workflow size={16} aria-hidden="true" />
      <span>Tidy</span>
    </Button>
  );
}
