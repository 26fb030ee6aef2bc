/** The choice of one class of the run's data set, or of any. Store in. */
import { useClassName } from '../../stores/run/classNames.ts';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import { messages } from './messages.ts';

export interface ClassChoiceProps {
  readonly label: string;
  readonly classes: number;
  /** Undefined for any. */
  readonly value: number | undefined;
  readonly onChoose: (value: number | undefined) => void;
}

export function ClassChoice({ label, classes, value, onChoose }: ClassChoiceProps) {
  const nameOf = useClassName();
  const options = [
    { value: '', label: messages.anyClass },
    ...Array.from({ length: classes }, (_, name) => ({ value: String(name), label: nameOf(name) })),
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
