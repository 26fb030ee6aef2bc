/** The way on from a wire that was refused, where there is one. Store in; comes by a lazy import. */
import { useDocument } from '../stores/document/document.ts';
import { refusedWireWords, repairRefusedWire } from '../stores/document/repairs.ts';
import { Button } from '../ui/Button.tsx';
import styles from './CanvasStatus.module.css';

export function RefusedWireRepair() {
  const wire = useDocument(({ notice }) => notice?.wire);
  const says = useDocument(({ document }) => wire && refusedWireWords(document, wire));
  if (!wire || says === undefined) return null;
  return (
    <Button size="small" className={styles.wayOn} onClick={() => repairRefusedWire(wire)}>
      {says}
    </Button>
  );
}
