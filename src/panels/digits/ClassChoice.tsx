/** The choice of one class of a data set, or of any. Props in. */
import { FieldInput } from '../../ui/fields/FieldInput.tsx';

export interface ClassChoiceProps {
  readonly label: string;
  readonly classes: number;
  /** Undefined for any. */
  readonly value: number | undefined;
  readonly onChoose: (value: number | undefined) => void;
}

export function ClassChoice({ label, classes, value, onChoose }: ClassChoiceProps) {
  const options = [
    { value: '', label: 'any' },
    ...Array.from({ length: classes }, (_, name) => ({ value: String(name), label: String(name) })),
  ];
  return (
    <FieldInput
      label={label}
      field={{ type: 'choice', options }}
      value={value === undefined ? '' : String(value)}
      onCommit={(next) => onChoose(next === '' ? undefined : Number(next))}
    />
  );
}
