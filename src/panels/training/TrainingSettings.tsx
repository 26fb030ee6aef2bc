/** How the network is trained: optimizer, batch size, epochs, seed, and the rest folded away. Store in. */
import { useMemo } from 'react';
import { batchField, factsOf } from '../../network/data.ts';
import { messages as networkMessages } from '../../network/messages.ts';
import { SCHEDULE_NAMES } from '../../network/schedules.ts';
import { EPOCHS_FIELD, OPTIMIZER_FIELD, SEED_FIELD } from '../../network/training.ts';
import { useDocument } from '../../stores/document/document.ts';
import { setTraining } from '../../stores/document/editing.ts';
import { useNetwork } from '../../stores/document/reading.ts';
import { classes } from '../../ui/classes.ts';
import controls from '../../ui/fields/controls.module.css';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import { later } from '../../ui/later.tsx';
import { stepDouble } from '../../ui/stepping.ts';
import { Held } from '../lesson/Held.tsx';
import { messages } from './messages.ts';
import { OptimizerDetails } from './OptimizerDetails.tsx';
import { StopDetails } from './StopDetails.tsx';
import styles from './TrainingSettings.module.css';
import { chooseOptimizer } from './trainingChanges.ts';
import { useWaitingNote } from './waitingNote.ts';

const schedulesField = () =>
  ({ type: 'choice', options: SCHEDULE_NAMES.map((value) => ({ value, label: networkMessages.scheduleNames[value] })) }) as const;

/** Most runs have none. */
const ScheduleDetails = later(() => import('./ScheduleDetails.tsx').then((file) => file.ScheduleDetails));

export const TrainingSettings = () => (
  <Held name="settings">
    <Settings />
  </Held>
);

function Settings() {
  const { optimizer, schedule = 'constant', batch_size, epochs, seed } = useDocument(({ document }) => document.training);
  const network = useNetwork();
  const batch = useMemo(() => batchField(factsOf(network)), [network]);
  const note = useWaitingNote();
  return (
    <div className={styles.settings}>
      <div className={classes(controls.labelsAbove, styles.grid)}>
        <FieldInput
          label={messages.optimizer}
          word="optimizer"
          field={OPTIMIZER_FIELD}
          value={optimizer}
          onCommit={(name) => setTraining(chooseOptimizer(name))}
          {...note('optimizer')}
        />
        <FieldInput
          label={messages.schedule}
          word="schedule"
          field={schedulesField()}
          value={schedule}
          onCommit={(name) => setTraining({ schedule: name === 'constant' ? undefined : name })}
        />
        <FieldInput
          label={messages.batchSize}
          word="batch_size"
          field={batch}
          value={batch_size}
          stepBy={stepDouble}
          onCommit={(size) => setTraining({ batch_size: size })}
          {...note('batch_size')}
        />
        <FieldInput
          label={messages.epochs}
          word="epochs"
          field={EPOCHS_FIELD}
          value={epochs}
          placeholder={messages.noEnd}
          onCommit={(count) => setTraining({ epochs: count })}
        />
        <FieldInput
          label={messages.seed}
          word="seed"
          field={SEED_FIELD}
          value={seed}
          onCommit={(next) => setTraining({ seed: next })}
          {...note('seed')}
        />
      </div>
      <ScheduleDetails isNeeded={schedule !== 'constant'} />
      <OptimizerDetails />
      <StopDetails />
    </div>
  );
}
