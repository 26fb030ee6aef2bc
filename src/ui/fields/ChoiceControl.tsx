/** A choice of one from a few: the browser's own list, in our frame. */
import { useId } from 'react';
import styles from './controls.module.css';
import { FormRow, noteId } from './FormRow.tsx';
import type { ChoiceRow, FieldProps } from './rows.ts';

export function ChoiceControl({ label, field, value, onCommit, hideLabel = false, note, word }: FieldProps<ChoiceRow>) {
  const id = useId();
  return (
    <FormRow label={label} control={id} hideLabel={hideLabel} note={note} word={word}>
      <span className={styles.select}>
        <select
          id={id}
          className={styles.input}
          value={value}
          aria-describedby={note === undefined ? undefined : noteId(id)}
          onChange={(event) => onCommit(event.target.value)}
        >
          {field.options.map((option) => {
            const { value: key, label: words } = typeof option === 'string' ? { value: option, label: option } : option;
            return (
              <option key={key} value={key} translate={key === words ? 'no' : undefined}>
                {words}
              </option>
            );
          })}
        </select>
        <svg className={styles.chevron} viewBox="0 0 10 6" aria-hidden="true">
          <path d="M1 1l4 4 4-4" />
        </svg>
      </span>
    </FormRow>
  );
}
