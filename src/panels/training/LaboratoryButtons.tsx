/** The ways from the learning rate to its laboratory. Store in. */
import { Flag } from 'lucide-react';
import { embedding } from '../../stores/embedding.ts';
import { enlargePane } from '../../stores/panes.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './LaboratoryButtons.module.css';

export function LaboratoryButtons() {
  if (embedding) return null;
  return (
    <div className={styles.buttons}>
      <Button variant="quiet" size="small" title="Several rates from one start, side by side" onClick={() => enlargePane('race')}>
        <Flag size={13} aria-hidden="true" />
        <span>Race</span>
      </Button>
    </div>
  );
}
