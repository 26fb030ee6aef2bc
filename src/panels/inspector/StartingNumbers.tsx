/** The numbers of a node of a small network, to be typed or slid: a learner can check a step by hand, and see what each does. Store in. */
import { useRef } from 'react';
import { float32Text, formatCount } from '../../lib/numbers.ts';
import type { NetworkNode } from '../../network/document.ts';
import type { NumberField } from '../../network/read/fields.ts';
import { parametersOf } from '../../network/read/spec.ts';
import { setNumber, useNumbers } from '../../stores/builder/numbers.ts';
import { endGesture } from '../../stores/document/document.ts';
import { useReading } from '../../stores/document/reading.ts';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import { namesOf } from '../charts/parameterRows.ts';
import styles from './Inspector.module.css';

/** Far beyond what any network starts from. */
const NUMBER: NumberField = { type: 'number', min: -1e6, max: 1e6, default: 0 };

export function StartingNumbers({ node }: { readonly node: NetworkNode }) {
  const reading = useReading();
  const numbers = useNumbers();
  const tensors = reading.ok ? parametersOf(reading.spec).filter(({ name }) => name.startsWith(`${node.id}.`)) : [];
  if (!numbers || tensors.length === 0) return null;
  const { values, step } = numbers;
  return (
    <fieldset className={styles.starting}>
      <legend>{step === undefined ? 'Starts from' : `After step ${formatCount(step)}`}</legend>
      {tensors.flatMap((tensor) =>
        namesOf(tensor).map((label, place) => {
          const value = Number(float32Text(values.get(tensor.name)?.[place] ?? 0));
          const set = (next: number, gesture?: string) => setNumber(values, tensor.name, place, next, gesture);
          return (
            <div key={label} className={styles.number}>
              <FieldInput label={label} field={NUMBER} value={value} onCommit={(next) => set(next)} />
              <NumberSlider label={label} value={value} onChange={(next) => set(next, label)} />
            </div>
          );
        }),
      )}
      {step !== undefined && <p className={styles.note}>Set one, and training begins anew from these numbers.</p>}
    </fieldset>
  );
}

/** Around where the value was when the hand came: twice as far as it is from 0, and at least 2 to either side. */
function NumberSlider({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}) {
  const reach = useRef(2);
  const widen = () => {
    endGesture();
    reach.current = Math.max(2, 2 * Math.abs(value));
  };
  if (Math.abs(value) > reach.current) reach.current = 2 * Math.abs(value);
  return (
    <input
      type="range"
      aria-label={`${label}, slider`}
      min={-reach.current}
      max={reach.current}
      step={reach.current / 200}
      value={value}
      onPointerDown={widen}
      onKeyDown={({ repeat }) => !repeat && widen()}
      onChange={({ target }) => onChange(Number(target.value))}
    />
  );
}
