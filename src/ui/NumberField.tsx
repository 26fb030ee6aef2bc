/** A number that is typed: taken on Enter and on leaving, refused with a sentence, moved by arrow keys. */
import { type KeyboardEvent, useId, useState } from 'react';
import type { Result } from '../lib/result.ts';
import { classes } from './classes.ts';
import { isComposing } from './composing.ts';
import styles from './controls.module.css';
import { Field, noteId } from './Field.tsx';
import { commitText, type Draft, liveDraft } from './numberEntry.ts';
import { STEP_KEYS } from './stepKeys.ts';
import { type Stepper, stepDigit } from './stepping.ts';

interface NumberFieldBase {
  readonly label: string;
  /** Reads what was typed; the reason of a refusal is `expected …, got …`. */
  readonly read: (text: string) => Result<number>;
  /** Bounds for assistive technology; `read` is what guards them. */
  readonly min?: number;
  readonly max?: number;
  readonly format?: (value: number) => string;
  /** How arrow keys move it; by default one in the second digit. */
  readonly stepBy?: Stepper;
  readonly note?: string;
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  /** `big`: a headline that can be typed in. */
  readonly size?: 'normal' | 'big';
}

interface RequiredNumber extends NumberFieldBase {
  readonly optional?: false;
  readonly value: number;
  readonly onCommit: (value: number) => void;
}

interface OptionalNumber extends NumberFieldBase {
  /** An empty text is allowed and commits undefined. */
  readonly optional: true;
  readonly value: number | undefined;
  readonly onCommit: (value: number | undefined) => void;
}

export type NumberFieldProps = RequiredNumber | OptionalNumber;

export function NumberField(props: NumberFieldProps) {
  const { label, value, min, max, note, hideLabel = false, placeholder, disabled = false, size = 'normal' } = props;
  const id = useId();
  const { text, refusal, change, commit, keyDown } = useEntry(props);
  return (
    <Field label={label} control={id} hideLabel={hideLabel} note={note} refusal={refusal}>
      <input
        id={id}
        className={classes(styles.input, size === 'big' && styles.big)}
        type="text"
        inputMode="decimal"
        role="spinbutton"
        autoComplete="off"
        spellCheck={false}
        value={text}
        placeholder={placeholder}
        disabled={disabled}
        aria-valuenow={value}
        aria-valuemin={min}
        aria-valuemax={max}
        aria-invalid={refusal !== undefined}
        aria-describedby={refusal !== undefined || note !== undefined ? noteId(id) : undefined}
        onChange={(event) => change(event.target.value)}
        onBlur={() => commit()}
        onKeyDown={keyDown}
      />
    </Field>
  );
}

/** The text in the field: the value in force, until something else is typed. */
function useEntry(props: NumberFieldProps) {
  const { label, value, read, format = String, stepBy = stepDigit } = props;
  const [draft, setDraft] = useState<Draft | null>(null);
  const live = liveDraft(draft, value);
  const text = live?.text ?? (value === undefined ? '' : format(value));

  /** Takes the typed text, or keeps it in the field with the reason why not. */
  function take(typed: string): void {
    const result = commitText(typed, value, { label, read, format, optional: props.optional === true });
    setDraft(result.ok ? null : { text: typed, against: value, refusal: result.reason });
    if (!result.ok || Object.is(result.value, value)) return;
    if (props.optional) props.onCommit(result.value);
    else if (result.value !== undefined) props.onCommit(result.value);
  }

  const commit = () => live && take(live.text);

  function keyDown(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape') setDraft(null);
    const step = STEP_KEYS[event.key];
    if (!step) return;
    event.preventDefault();
    const typed = live && read(live.text);
    const from = typed?.ok ? typed.value : value;
    if (from === undefined) return;
    const next = stepBy(from, step.direction, step.large || event.shiftKey);
    if (read(String(next)).ok) take(String(next));
  }

  const change = (typed: string) => setDraft({ text: typed, against: value });
  return { text, refusal: live?.refusal, change, commit, keyDown };
}
