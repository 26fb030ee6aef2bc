/** One edit back, one forward again. Store in; imports ui and stores. */
import { Redo2, Undo2 } from 'lucide-react';
import { redo, undo, useDocument } from '../stores/document.ts';
import { Button } from '../ui/Button.tsx';
import styles from './TopBar.module.css';

export function UndoRedo() {
  const canUndo = useDocument(({ past }) => past.length > 0);
  const canRedo = useDocument(({ future }) => future.length > 0);
  return (
    <>
      <Button variant="quiet" className={styles.act} aria-keyshortcuts="Control+Z Meta+Z" disabled={!canUndo} onClick={undo}>
        <Undo2 size={16} aria-hidden="true" />
        <span>Undo</span>
      </Button>
      <Button variant="quiet" className={styles.act} aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z" disabled={!canRedo} onClick={redo}>
        <Redo2 size={16} aria-hidden="true" />
        <span>Redo</span>
      </Button>
    </>
  );
}
