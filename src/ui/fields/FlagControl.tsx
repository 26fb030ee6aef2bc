/** Yes or no: a box to tick. */
import { useId } from 'react';
import type { FlagField } from '../../network/read/fields.ts';
import styles from './controls.module.css';
import row from './FormRow.module.css';
import { isArgument, noteId } from './FormRow.tsx';
import type { FieldProps } from './rows.ts';

export function FlagControl({ label, value, onCommit, note, word }: FieldProps<Pick<FlagField, 'type'>>) {
  const id = useId();
  return (
    <div data-word={word}>
      <label className={styles.checkbox}>
        <input
          type="checkbox"
          checked={value}
          aria-describedby={note === undefined ? undefined : noteId(id)}
          onChange={(event) => onCommit(event.target.checked)}
        />
        <span translate={isArgument(label) ? 'no' : undefined}>{label}</span>
      </label>
      {note !== undefined && (
        <p className={row.note} id={noteId(id)}>
          {note}
        </p>
      )}
    </div>
  );
}
