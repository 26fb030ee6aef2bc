/** A row of a form: the label at the left, the control at the right, a note or a refusal below. */
import type { ReactNode } from 'react';
import type { WordId } from '../../network/words.ts';
import hidden from '../VisuallyHidden.module.css';
import styles from './FormRow.module.css';

export interface FormRowProps {
  readonly label: string;
  /** The id of the control that the label names. */
  readonly control: string;
  /** The label is read out but not shown. */
  readonly hideLabel?: boolean;
  /** The label stands above a control that is as wide as the form. */
  readonly isStacked?: boolean;
  /** A quiet sentence below the control, e.g. where its value comes from. */
  readonly note?: ReactNode;
  /** Why what was typed cannot be taken; shown instead of the note. */
  readonly refusal?: string | undefined;
  readonly word?: WordId | undefined;
  readonly children: ReactNode;
  /** What comes below all of it. */
  readonly footer?: ReactNode;
}

/** The id of the line below a control, for its `aria-describedby`. */
export const noteId = (control: string): string => `${control}-note`;

/** Whether a label is the name of an argument in Python, which nobody translates. */
export const isArgument = (label: string): boolean => /^[a-z]+(?:_[a-z]+)*(?:\[\d\])?$/.test(label);

export function FormRow({ label, control, hideLabel = false, isStacked = false, note, refusal, word, children, footer }: FormRowProps) {
  return (
    <div className={hideLabel ? styles.alone : isStacked ? styles.stacked : styles.row} data-word={word}>
      <label className={hideLabel ? hidden.hidden : styles.label} htmlFor={control} translate={isArgument(label) ? 'no' : undefined}>
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
      {footer !== undefined && <div>{footer}</div>}
    </div>
  );
}
