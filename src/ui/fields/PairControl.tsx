/** Two numbers under one name, each in a field of its own. */
import type { PairField } from '../../network/read/fields.ts';
import { NumberControl } from './NumberControl.tsx';
import type { FieldProps } from './rows.ts';

export function PairControl({ label, field, value, onCommit, ...rest }: FieldProps<PairField>) {
  const [first, second] = value;
  const each = (place: 0 | 1, commit: (next: number) => void) => (
    <NumberControl
      {...rest}
      label={`${label}[${place}]`}
      field={field.each}
      value={value[place]}
      onCommit={(next) => next !== undefined && commit(next)}
    />
  );
  return (
    <>
      {each(0, (next) => onCommit([next, second]))}
      {each(1, (next) => onCommit([first, next]))}
    </>
  );
}
