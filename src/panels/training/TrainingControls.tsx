/** What training is steered by, the rate and the buttons; and how it goes, in words and numbers. Arrangement only. */
import { later } from '../../ui/later.tsx';
import { LaterProblems } from '../inspector/LaterProblems.tsx';
import { Held } from '../lesson/Held.tsx';
import { LearningRate } from './LearningRate.tsx';
import { Metrics } from './Metrics.tsx';
import { Pace } from './Pace.tsx';
import { RunButtons } from './RunButtons.tsx';
import { StartingValues } from './StartingValues.tsx';
import styles from './TrainingControls.module.css';
import { TrainingStatus } from './TrainingStatus.tsx';

/** At first there is no run to report of. */
const RunReports = later(() => import('./RunReports.tsx').then((file) => file.RunReports));

export function TrainingControls() {
  return (
    <div className={styles.controls}>
      <Held name="learningRate">
        <LearningRate />
      </Held>
      <RunButtons />
      <Pace />
    </div>
  );
}

export function TrainingReport() {
  return (
    <div className={styles.controls}>
      <TrainingStatus />
      <RunReports isNeeded />
      <StartingValues />
      <LaterProblems />
      <Metrics />
    </div>
  );
}
