/** Lays the network out anew. Store in. */
import { Workflow } from 'lucide-react';
import { COMMANDS } from '../../stores/commands/commands.ts';
import { ariaKeys } from '../../stores/commands/rows/keys.ts';
import { useDocument } from '../../stores/document/document.ts';
import { Button } from '../../ui/Button.tsx';
import { messages } from './messages.ts';
import styles from './TopBar.module.css';

export function TidyButton() {
  const isEmpty = useDocument(({ document }) => document.nodes.length === 0);
  return (
    <Button
      variant="quiet"
      className={`${styles.command} ${styles.rare}`}
      aria-keyshortcuts={ariaKeys(COMMANDS.tidy.keys)}
      disabled={isEmpty}
      data-word="tidy"
      onClick={COMMANDS.tidy.run}
    >
      <Workflow size={16} aria-hidden="true" />
      <span>{messages.tidy}</span>
    </Button>
  );
}
