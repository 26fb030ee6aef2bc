/** What is seldom changed: the optimizer's own arguments under PyTorch's names, the order of the samples, a last step. Store in. */
import { messages as networkMessages } from '../../network/messages.ts';
import { fieldValue } from '../../network/read/fields.ts';
import { MAX_STEPS_FIELD, optimizerFields, optimizerParams, SHUFFLE_FIELD } from '../../network/training.ts';
import { useDocument } from '../../stores/document/document.ts';
import { setTraining } from '../../stores/document/editing.ts';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import { ArithmeticChoice } from './ArithmeticChoice.tsx';
import { messages } from './lateMessages.ts';
import { messages as firstMessages } from './messages.ts';
import styles from './OptimizerDetails.module.css';
import { showWhole } from './showWhole.ts';
import { useWaitingNote } from './waitingNote.ts';

export function OptimizerDetails() {
  const training = useDocument(({ document }) => document.training);
  const { optimizer, shuffle, max_steps } = training;
  const fields = optimizerFields(optimizer);
  const values = optimizerParams(training);
  const note = useWaitingNote();
  return (
    <details className={styles.details} data-word="optimizer" onToggle={showWhole}>
      <summary translate="no">{`${fields.map(([name]) => name).join(', ')} …`}</summary>
      <div className={styles.fields}>
        <p className={styles.says}>{networkMessages.optimizers[optimizer]}</p>
        {fields.map(([name, field]) => (
          <FieldInput
            key={name}
            label={name}
            word={name}
            field={field}
            value={fieldValue(field, values[name])}
            onCommit={(next) => setTraining({ [name]: next })}
          />
        ))}
        <FieldInput
          label={messages.maxSteps}
          word="max_steps"
          field={MAX_STEPS_FIELD}
          value={max_steps}
          placeholder={firstMessages.noEnd}
          onCommit={(steps) => setTraining({ max_steps: steps })}
        />
        <FieldInput
          label="shuffle"
          word="shuffle"
          field={SHUFFLE_FIELD}
          value={shuffle}
          onCommit={(checked) => setTraining({ shuffle: checked })}
          {...note('shuffle')}
        />
        <ArithmeticChoice />
      </div>
    </details>
  );
}
