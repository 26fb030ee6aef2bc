/** A row of a form: the label at the left, the control at the right, a note or a refusal below. */
import type { ReactNode } from 'react';
import styles from './Field.module.css';
import hidden from './VisuallyHidden.module.css';

export interface FieldProps {
  readonly label: string;
  /** The id of the control that the label names. */
  readonly control: string;
  /** The label is read out but not shown. */
  readonly hideLabel?: boolean;
  /** A quiet sentence below the control, e.g. where its value comes from. */
  readonly note?: ReactNode;
  /** Why what was typed cannot be taken; shown instead of the note. */
  readonly refusal?: string | undefined;
  readonly children: ReactNode;
}

/** The id of the line below a control, for its `aria-describedby`. */
export const noteId = (control: string): string => `${control}-note`;

export function Field({ label, control, hideLabel = false, note, refusal, children }: FieldProps) {
  return (
    <div className={hideLabel ? styles.alone : styles.row}>
      <label className={hideLabel ? hidden.hidden : styles.label} htmlFor={control}>
        {label}
      </label>
      {children}
      {refusal !== undefined ? (
        <p className={styles.refusal} id={noteId(control)} role="alert">
          {refusal}
        </p>
      ) : note !== undefined ? (
        <p className={styles.note} id={noteId(control)}>
          {note}
        </p>
      ) : null}
    </div>
  );
}
