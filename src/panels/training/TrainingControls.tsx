/** What training is steered by, the rate and the buttons; and how it goes, in words and numbers. Arrangement only. */
import { embedding } from '../../stores/embedding.ts';
import { classes } from '../../ui/classes.ts';
import { later } from '../../ui/later.tsx';
import { LaterProblems } from '../inspector/LaterProblems.tsx';
import { Held } from '../lesson/Held.tsx';
import { LearningRate } from './LearningRate.tsx';
import { Metrics } from './Metrics.tsx';
import { Pace } from './Pace.tsx';
import { RunButtons } from './RunButtons.tsx';
import styles from './TrainingControls.module.css';
import { TrainingStatus } from './TrainingStatus.tsx';

/** At first there is no run to report of. */
const RunReports = later(() => import('./RunReports.tsx').then((file) => file.RunReports));

/** Nothing is measured before the page is at rest. */
const LaboratoryButtons = later(() => import('./LaboratoryButtons.tsx').then((file) => file.LaboratoryButtons));

export function TrainingControls() {
  return (
    <div className={classes(styles.controls, styles.hand)}>
      <Held name="learningRate">
        <LearningRate />
      </Held>
      {!embedding && (
        <div className={classes(styles.beside, styles.laboratory)}>
          <LaboratoryButtons isNeeded />
        </div>
      )}
      <RunButtons />
      <div className={styles.beside}>
        <Pace />
      </div>
    </div>
  );
}

export function TrainingReport() {
  return (
    <div className={styles.controls}>
      <TrainingStatus />
      <div className={styles.beside} data-word="status">
        <RunReports isNeeded />
        <LaterProblems />
      </div>
      <Metrics />
    </div>
  );
}
