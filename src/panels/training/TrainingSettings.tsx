/** How the network is trained: optimizer, batch size, epochs, seed, and the rest folded away. Store in. */
import { useMemo } from 'react';
import { batchField, factsOf } from '../../network/data.ts';
import { type NumberField as Bounds, readNumber } from '../../network/read/fields.ts';
import { BATCH_FIELD, EPOCHS_FIELD, OPTIMIZER_NAMES, SEED_FIELD } from '../../network/training.ts';
import { useDocument } from '../../stores/document/document.ts';
import { setTraining } from '../../stores/document/editing.ts';
import { useNetwork } from '../../stores/document/reading.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { Select } from '../../ui/Select.tsx';
import { stepDouble, stepWhole } from '../../ui/stepping.ts';
import { OptimizerDetails } from './OptimizerDetails.tsx';
import styles from './TrainingSettings.module.css';
import { chooseOptimizer } from './trainingChanges.ts';
import { useWaitingNote } from './waitingNote.ts';

/** What a number field needs to know of its bounds. */
const bounds = (field: Bounds) => ({ min: field.min, max: field.max, read: (text: string) => readNumber(field, text) });

export function TrainingSettings() {
  const { optimizer, batch_size, epochs, seed } = useDocument(({ document }) => document.training);
  const network = useNetwork();
  const mostSamples = useMemo(() => batchField(factsOf(network)).max, [network]);
  const note = useWaitingNote();
  return (
    <div className={styles.settings}>
      <div className={styles.grid}>
        <Select
          label="Optimizer"
          value={optimizer}
          options={OPTIMIZER_NAMES}
          onChange={(name) => setTraining(chooseOptimizer(name))}
          {...note('optimizer')}
        />
        <NumberField
          label="Batch size"
          value={batch_size}
          {...bounds({ ...BATCH_FIELD, max: mostSamples })}
          stepBy={stepDouble}
          onCommit={(size) => setTraining({ batch_size: size })}
          {...note('batch_size')}
        />
        <NumberField
          label="Epochs"
          optional
          placeholder="no end"
          value={epochs}
          {...bounds(EPOCHS_FIELD)}
          stepBy={stepWhole}
          onCommit={(count) => setTraining({ epochs: count })}
        />
        <NumberField
          label="Seed"
          value={seed}
          {...bounds(SEED_FIELD)}
          stepBy={stepWhole}
          onCommit={(next) => setTraining({ seed: next })}
          {...note('seed')}
        />
      </div>
      <OptimizerDetails />
    </div>
  );
}
