/** Train and Pause in one button, Step, Reset. Store in; imports ui and stores. */
import { isRunning, useRun } from '../stores/run.ts';
import { pause, reset, step, train } from '../stores/session.ts';
import { Button } from '../ui/Button.tsx';
import styles from './RunButtons.module.css';
import { useSpaceKey } from './spaceKey.ts';

export function RunButtons() {
  const goes = useRun(({ phase }) => isRunning(phase));
  const toggle = goes ? pause : train;
  useSpaceKey(toggle);
  return (
    <div className={styles.buttons}>
      <Button variant="primary" size="large" aria-keyshortcuts="Space" title="Space bar" onClick={toggle}>
        {goes ? 'Pause' : 'Train'}
      </Button>
      <Button size="large" title="One optimizer step, on one batch" onClick={step}>
        Step
      </Button>
      <Button size="large" title="The initial parameters of the seed again" onClick={reset}>
        Reset
      </Button>
    </div>
  );
}
