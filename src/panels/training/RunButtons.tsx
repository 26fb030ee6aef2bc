/** Train and Pause in one button, Step, Reset. Store in. */

import { ListOrdered } from 'lucide-react';
import { reset, step } from '../../stores/builder/builder.ts';
import { COMMANDS } from '../../stores/commands/commands.ts';
import { ariaKeys } from '../../stores/commands/rows/keys.ts';
import { toggleTraining } from '../../stores/commands/rows/training.ts';
import { embedding } from '../../stores/embedding.ts';
import { panesOf, togglePane, usePanes } from '../../stores/panes.ts';
import { isRunning } from '../../stores/run/runState.ts';
import { useRun } from '../../stores/run/useRun.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './RunButtons.module.css';

export function RunButtons() {
  const goes = useRun(({ phase }) => isRunning(phase));
  const showsBeats = usePanes((panes) => panesOf(panes).includes('beats'));
  return (
    <div className={styles.buttons}>
      <Button variant="primary" size="large" aria-keyshortcuts={ariaKeys(COMMANDS.train.keys)} title="Space bar" onClick={toggleTraining}>
        {goes ? 'Pause' : 'Train'}
      </Button>
      <div className={styles.step}>
        <Button size="large" title="One optimizer step, on one batch" onClick={step}>
          Step
        </Button>
        {!embedding && (
          <Button
            size="large"
            aria-label="Five beats"
            title={`${showsBeats ? 'Hide' : 'Show'} the five beats of a step`}
            pressed={showsBeats}
            onClick={() => togglePane('beats')}
          >
            <ListOrdered size={15} aria-hidden="true" />
          </Button>
        )}
      </div>
      <Button size="large" title="The initial parameters of the seed again" onClick={reset}>
        Reset
      </Button>
    </div>
  );
}
