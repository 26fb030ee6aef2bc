/** The numbers of a node of a small network, to be typed or slid: a learner can check a step by hand, and see what each does. Store in. */
import { float32Text } from '../../lib/numbers.ts';
import type { NetworkNode } from '../../network/document.ts';
import type { NumberField } from '../../network/read/fields.ts';
import { namesOf } from '../../network/read/numberNames.ts';
import { parametersOf } from '../../network/read/spec.ts';
import { setNumber, useNumbers } from '../../stores/builder/numbers.ts';
import { endGesture } from '../../stores/document/document.ts';
import { useReading } from '../../stores/document/reading.ts';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import { NumberSlider } from '../../ui/NumberSlider.tsx';
import styles from './Inspector.module.css';
import { messages } from './lateMessages.ts';

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
      <legend>{step === undefined ? messages.starting.from : messages.starting.afterStep(step)}</legend>
      {tensors.flatMap((tensor) =>
        namesOf(tensor).map((label, place) => {
          const value = Number(float32Text(values.get(tensor.name)?.[place] ?? 0));
          const set = (next: number, gesture?: string) => setNumber(values, tensor.name, place, next, gesture);
          return (
            <div key={label} className={styles.number}>
              <FieldInput label={label} field={NUMBER} value={value} onCommit={(next) => set(next)} />
              <NumberSlider label={label} value={value} onGrab={endGesture} onChange={(next) => set(next, label)} />
            </div>
          );
        }),
      )}
      {step !== undefined && <p className={styles.note}>{messages.starting.note}</p>}
    </fieldset>
  );
}
