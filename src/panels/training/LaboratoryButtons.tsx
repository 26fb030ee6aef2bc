/** What a learning rate may be found by, under its slider: opens the pane of each, large. */
import { openFinder } from '../../stores/commands/rows/training.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './LaboratoryButtons.module.css';

export function LaboratoryButtons() {
  return (
    <div className={styles.buttons}>
      <Button size="small" title="Tries all rates for a batch each; the parameters stay as they are" onClick={openFinder}>
        Find a rate
      </Button>
    </div>
  );
}
