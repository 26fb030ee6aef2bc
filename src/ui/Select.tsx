/** A choice of one from a few: the browser's own list, in our frame. */
import { useId } from 'react';
import styles from './controls.module.css';
import { Field, noteId } from './Field.tsx';

export interface SelectOption<V extends string> {
  readonly value: V;
  readonly label: string;
}

export interface SelectProps<V extends string> {
  readonly label: string;
  readonly value: V;
  /** A plain text is its own label. */
  readonly options: readonly (V | SelectOption<V>)[];
  readonly onChange: (value: V) => void;
  readonly hideLabel?: boolean;
  readonly note?: string;
  readonly disabled?: boolean;
}

export function Select<V extends string>({ label, value, options, onChange, hideLabel = false, note, disabled = false }: SelectProps<V>) {
  const id = useId();
  return (
    <Field label={label} control={id} hideLabel={hideLabel} note={note}>
      <span className={styles.select}>
        <select
          id={id}
          className={styles.input}
          value={value}
          disabled={disabled}
          aria-describedby={note === undefined ? undefined : noteId(id)}
          onChange={(event) => onChange(event.target.value as V)}
        >
          {options.map((option) => {
            const { value: key, label: words } = typeof option === 'string' ? { value: option, label: option } : option;
            return (
              <option key={key} value={key}>
                {words}
              </option>
            );
          })}
        </select>
        <svg className={styles.chevron} viewBox="0 0 10 6" aria-hidden="true">
          <path d="M1 1l4 4 4-4" />
        </svg>
      </span>
    </Field>
  );
}
