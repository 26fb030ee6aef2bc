/** A text of the lesson that is being made: kept with every letter. */
import { useId } from 'react';
import { classes } from '../../../ui/classes.ts';
import controls from '../../../ui/fields/controls.module.css';
import { FormRow } from '../../../ui/fields/FormRow.tsx';
import styles from './MakeLesson.module.css';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** How many lines it shows; a single one where absent. */
  readonly rows?: number;
  readonly note?: string;
  readonly most?: number;
}

export function TextField({ label, value, onChange, rows, note, most }: TextFieldProps) {
  const id = useId();
  const common = { id, value, maxLength: most, onChange: ({ target }: { target: { value: string } }) => onChange(target.value) };
  return (
    <FormRow label={label} control={id} isStacked note={note}>
      {rows === undefined ? (
        <input {...common} className={controls.input} autoComplete="off" />
      ) : (
        <textarea {...common} className={classes(controls.input, styles.lines)} rows={rows} />
      )}
    </FormRow>
  );
}
