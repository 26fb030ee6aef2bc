/** What training is steered by, the rate and the buttons; and how it goes, in words and numbers. Arrangement only. */

import { LaterProblems } from '../inspector/LaterProblems.tsx';
import { Held } from '../lesson/Held.tsx';
import { ChangedNetwork } from './ChangedNetwork.tsx';
import { Diverged } from './Diverged.tsx';
import { Failed } from './Failed.tsx';
import { LearningRate } from './LearningRate.tsx';
import { MemoryNote } from './MemoryNote.tsx';
import { Metrics } from './Metrics.tsx';
import { Pace } from './Pace.tsx';
import { RunButtons } from './RunButtons.tsx';
import { RunKeeping } from './RunKeeping.tsx';
import { StartingValues } from './StartingValues.tsx';
import { Stopped } from './Stopped.tsx';
import { Stuck } from './Stuck.tsx';
import styles from './TrainingControls.module.css';
import { TrainingStatus } from './TrainingStatus.tsx';

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
      <Diverged />
      <Stuck />
      <Failed />
      <MemoryNote />
      <ChangedNetwork />
      <Stopped />
      <RunKeeping />
      <StartingValues />
      <LaterProblems />
      <Metrics />
    </div>
  );
}
