/** A number that is typed: taken on Enter and on leaving, refused with a sentence, moved by arrow keys. */
import { type KeyboardEvent, useId } from 'react';
import { type NumberField, readNumber } from '../../network/read/fields.ts';
import { classes } from '../classes.ts';
import { isComposing } from '../composing.ts';
import { STEP_KEYS } from '../stepKeys.ts';
import { stepDigit, stepWhole } from '../stepping.ts';
import styles from './controls.module.css';
import { FormRow, noteId } from './FormRow.tsx';
import { commitText } from './numberEntry.ts';
import type { FieldProps, NumberLooks } from './rows.ts';
import { useDraft } from './useDraft.ts';

/** A number that is optional may be nothing at all. */
type NumberProps = FieldProps<NumberField, number | undefined> & NumberLooks;

export function NumberControl(props: NumberProps) {
  const { label, field, value, note, hideLabel = false, placeholder, size = 'normal', word } = props;
  const id = useId();
  const { text, refusal, change, commit, keyDown } = useNumber(props);
  return (
    <FormRow label={label} control={id} hideLabel={hideLabel} note={note} refusal={refusal} word={word}>
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
        aria-valuenow={value}
        aria-valuemin={field.min}
        aria-valuemax={field.max}
        aria-invalid={refusal !== undefined}
        aria-describedby={refusal !== undefined || note !== undefined ? noteId(id) : undefined}
        onChange={(event) => change(event.target.value)}
        onBlur={commit}
        onKeyDown={keyDown}
      />
    </FormRow>
  );
}

/** The text in the field: the number in force, until something else is typed. */
function useNumber({ label, field, value, onCommit, format = String, stepBy }: NumberProps) {
  const read = (text: string) => readNumber(field, text);
  const step = stepBy ?? (field.type === 'integer' ? stepWhole : stepDigit);
  const draft = useDraft(value, value === undefined ? '' : format(value), (typed) => {
    const result = commitText(typed, value, { label, read, format, optional: field.optional === true });
    if (!result.ok) return result.reason;
    if (!Object.is(result.value, value)) onCommit(result.value);
    return undefined;
  });

  function keyDown(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    if (event.key === 'Enter') draft.commit();
    if (event.key === 'Escape') draft.revert();
    const key = STEP_KEYS[event.key];
    if (!key) return;
    event.preventDefault();
    const typed = draft.typed === undefined ? undefined : read(draft.typed);
    const from = typed?.ok ? typed.value : value;
    if (from === undefined) return;
    const next = String(step(from, key.direction, key.large || event.shiftKey));
    if (read(next).ok) draft.submit(next);
  }

  return { ...draft, keyDown };
}
