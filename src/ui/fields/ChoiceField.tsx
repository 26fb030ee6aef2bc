/** One of several by a select with its label above, where the choice is no field of a network. */
import { useId } from 'react';
import controls from './controls.module.css';
import { FormRow } from './FormRow.tsx';

export interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

export function ChoiceField({ label, value, options, onChange }: ChoiceFieldProps) {
  const id = useId();
  return (
    <FormRow label={label} control={id} isStacked>
      <select id={id} className={controls.input} value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FormRow>
  );
}
