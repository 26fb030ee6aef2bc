/** One edit back, one forward again. Store in. */
import { Redo2, Undo2 } from 'lucide-react';
import { COMMANDS } from '../../stores/commands/commands.ts';
import { ariaKeys } from '../../stores/commands/rows/keys.ts';
import { redo, undo, useDocument } from '../../stores/document/document.ts';
import { Button } from '../../ui/Button.tsx';
import { messages } from './messages.ts';
import styles from './TopBar.module.css';

export function UndoRedo() {
  const canUndo = useDocument(({ past }) => past.length > 0);
  const canRedo = useDocument(({ future }) => future.length > 0);
  return (
    <>
      <Button
        variant="quiet"
        data-word="undo"
        className={`${styles.command} ${styles.known}`}
        aria-keyshortcuts={ariaKeys(COMMANDS.undo.keys)}
        disabled={!canUndo}
        onClick={undo}
      >
        <Undo2 size={16} aria-hidden="true" />
        <span>{messages.undo}</span>
      </Button>
      <Button
        variant="quiet"
        data-word="undo"
        className={`${styles.command} ${styles.known} ${styles.rarest}`}
        aria-keyshortcuts={ariaKeys(COMMANDS.redo.keys)}
        disabled={!canRedo}
        onClick={redo}
      >
        <Redo2 size={16} aria-hidden="true" />
        <span>{messages.redo}</span>
      </Button>
    </>
  );
}
