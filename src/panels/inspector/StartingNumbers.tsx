/** The numbers that a node of a small network starts from, to be typed: a learner can check a step by hand. Store in. */
import { float32Text } from '../../lib/numbers.ts';
import type { NetworkNode } from '../../network/document.ts';
import type { NumberField } from '../../network/read/fields.ts';
import { parametersOf } from '../../network/read/spec.ts';
import { useReading } from '../../stores/document/reading.ts';
import { setStartingNumber, useStartingNumbers } from '../../stores/document/startingNumbers.ts';
import { isUnderWay } from '../../stores/run/runState.ts';
import { useRun } from '../../stores/run/useRun.ts';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import { namesOf } from '../charts/parameterRows.ts';
import { WAITING_NOTE } from '../training/waitingNote.ts';
import styles from './Inspector.module.css';

/** Far beyond what any network starts from. */
const NUMBER: NumberField = { type: 'number', min: -1e6, max: 1e6, default: 0 };

export function StartingNumbers({ node }: { readonly node: NetworkNode }) {
  const reading = useReading();
  const numbers = useStartingNumbers();
  const waits = useRun(isUnderWay);
  const tensors = reading.ok ? parametersOf(reading.spec).filter(({ name }) => name.startsWith(`${node.id}.`)) : [];
  if (!numbers || tensors.length === 0) return null;
  return (
    <fieldset className={styles.starting}>
      <legend>Starts from</legend>
      {tensors.flatMap((tensor) =>
        namesOf(tensor).map((label, place) => (
          <FieldInput
            key={label}
            label={label}
            field={NUMBER}
            value={Number(float32Text(numbers.get(tensor.name)?.[place] ?? 0))}
            onCommit={(value) => setStartingNumber(numbers, tensor.name, place, value)}
            {...(waits && place === 0 ? { note: WAITING_NOTE } : {})}
          />
        )),
      )}
    </fieldset>
  );
}
