/** Two numbers under one name, each in a field of its own. */
import type { PairField } from '../../network/read/fields.ts';
import { NumberControl } from './NumberControl.tsx';
import type { FieldProps } from './rows.ts';

export function PairControl({ label, field, value, onCommit, ...rest }: FieldProps<PairField>) {
  const withNext = (place: number, next: number): readonly [number, number] => (place === 0 ? [next, value[1]] : [value[0], next]);
  return value.map((one, place) => (
    <NumberControl
      {...rest}
      key={place === 0 ? 'first' : 'second'}
      label={`${label}[${place}]`}
      field={field.each}
      value={one}
      onCommit={(next) => next !== undefined && onCommit(withNext(place, next))}
    />
  ));
}
