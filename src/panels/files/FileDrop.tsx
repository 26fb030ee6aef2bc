/** A file dragged onto the page: says that it may be dropped, and opens it. */
import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { openFrom, refuse } from '../../stores/files/files.ts';
import styles from './FileDrop.module.css';
import { messages } from './lateMessages.ts';

export function FileDrop() {
  const isOver = useFileDrop(open);
  if (!isOver) return null;
  return (
    <div className={styles.over}>
      <p className={styles.hint} role="status">
        <FileDown size={28} aria-hidden="true" />
        <span>{messages.drop.hint}</span>
      </p>
    </div>
  );
}

function open(files: readonly File[]): void {
  const [file, ...others] = files;
  if (others.length > 0) refuse({ did: 'drop' }, messages.drop.onlyOne);
  else if (file) void openFrom(file);
}

/** Whether a file is dragged over the page. What is dragged within the page is left alone. */
function useFileDrop(drop: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault(); // a drop is welcome
      setOver(true);
    };
    // Between two elements of the page it only seems to leave: then it enters somewhere.
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const take = (event: DragEvent) => {
      setOver(false);
      if (!carriesFiles(event)) return;
      event.preventDefault(); // the browser would show the file instead of the page
      drop([...(event.dataTransfer?.files ?? [])]);
    };
    const listeners = { dragenter: over, dragover: over, dragleave: leave, drop: take } as const;
    for (const [type, listen] of Object.entries(listeners)) window.addEventListener(type, listen as EventListener);
    return () => {
      for (const [type, listen] of Object.entries(listeners)) window.removeEventListener(type, listen as EventListener);
    };
  }, [drop]);
  return isOver;
}
