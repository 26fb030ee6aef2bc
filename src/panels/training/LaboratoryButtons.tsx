/** The ways from the learning rate to its laboratory: each opens its pane, large. Store in. */
import { Flag, History, Radar } from 'lucide-react';
import { openFinder } from '../../stores/commands/rows/training.ts';
import { enlargePane } from '../../stores/panes.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './LaboratoryButtons.module.css';

export function LaboratoryButtons() {
  return (
    <div className={styles.buttons}>
      <Button
        data-word="finder"
        variant="quiet"
        size="small"
        title="Tries all rates for a batch each; the parameters stay as they are"
        onClick={openFinder}
      >
        <Radar size={13} aria-hidden="true" />
        <span>Find a rate</span>
      </Button>
      <Button
        data-word="race"
        variant="quiet"
        size="small"
        title="Several rates from one start, side by side"
        onClick={() => enlargePane('race')}
      >
        <Flag size={13} aria-hidden="true" />
        <span>Race</span>
      </Button>
      <Button
        data-word="runs"
        variant="quiet"
        size="small"
        title="Every run so far: compare them, note, open one again"
        onClick={() => enlargePane('runs')}
      >
        <History size={13} aria-hidden="true" />
        <span>Runs</span>
      </Button>
    </div>
  );
}
