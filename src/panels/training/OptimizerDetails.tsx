/** What is seldom changed: the optimizer's own arguments, the order of the samples, a last step. Store in. */
import type { ToggleEvent } from 'react';
import { readNumber } from '../../network/read/fields.ts';
import {
  MAX_STEPS_FIELD,
  OPTIMIZERS,
  type OptimizerField,
  type OptimizerParams,
  optimizerFields,
  optimizerParams,
} from '../../network/training.ts';
import { useDocument } from '../../stores/document/document.ts';
import { setTraining } from '../../stores/document/editing.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { stepWhole } from '../../ui/stepping.ts';
import { ArithmeticChoice } from './ArithmeticChoice.tsx';
import styles from './OptimizerDetails.module.css';
import { useWaitingNote } from './waitingNote.ts';

export function OptimizerDetails() {
  const training = useDocument(({ document }) => document.training);
  const { optimizer, shuffle, max_steps } = training;
  const fields = optimizerFields(optimizer);
  const values = optimizerParams(training);
  const { note } = useWaitingNote()('shuffle');
  return (
    <details className={styles.details} onToggle={showWhole}>
      <summary>{fields.map(([name]) => name).join(', ')} …</summary>
      <div className={styles.fields}>
        <p className={styles.says}>{OPTIMIZERS[optimizer].says}</p>
        {fields.map(([name, field]) => (
          <Argument key={name} name={name} field={field} value={values[name]} />
        ))}
        <NumberField
          label="Max steps"
          optional
          placeholder="no end"
          value={max_steps}
          min={MAX_STEPS_FIELD.min}
          max={MAX_STEPS_FIELD.max}
          read={(text) => readNumber(MAX_STEPS_FIELD, text)}
          stepBy={stepWhole}
          onCommit={(steps) => setTraining({ max_steps: steps })}
        />
        <div>
          <Checkbox label="shuffle" checked={shuffle} onChange={(checked) => setTraining({ shuffle: checked })} />
          {note !== undefined && <p className={styles.says}>{note}</p>}
        </div>
        <ArithmeticChoice />
      </div>
    </details>
  );
}

/** What was just opened is also seen. */
function showWhole({ currentTarget }: ToggleEvent<HTMLDetailsElement>): void {
  if (currentTarget.open) currentTarget.scrollIntoView({ block: 'nearest' });
}

interface ArgumentProps {
  readonly name: keyof OptimizerParams;
  readonly field: OptimizerField;
  readonly value: OptimizerParams[keyof OptimizerParams];
}

/** One argument of the optimizer, under PyTorch's name. */
function Argument({ name, field, value }: ArgumentProps) {
  if (field.type === 'flag')
    return <Checkbox label={name} checked={value === true} onChange={(checked) => setTraining({ [name]: checked })} />;
  if (field.type === 'choice') return null; // no optimizer has one
  if (field.type === 'pair') {
    const pair = Array.isArray(value) ? (value as [number, number]) : field.default;
    return pair.map((one, place) => (
      <NumberField
        key={`${name}[${place === 0 ? 0 : 1}]`}
        label={`${name}[${place}]`}
        value={one}
        min={field.each.min}
        max={field.each.max}
        read={(text) => readNumber(field.each, text)}
        onCommit={(next) => setTraining({ [name]: place === 0 ? [next, pair[1]] : [pair[0], next] })}
      />
    ));
  }
  return (
    <NumberField
      label={name}
      value={typeof value === 'number' ? value : field.default}
      min={field.min}
      max={field.max}
      read={(text) => readNumber(field, text)}
      onCommit={(next) => setTraining({ [name]: next })}
    />
  );
}
