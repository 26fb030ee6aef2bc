/** Which number of a large network the arithmetic is of; another one is named here. Store in. */
import type { NetworkSpec, ParameterSpec } from '../../network/read/spec.ts';
import { pin } from '../../stores/pins.ts';
import type { PinnedNumber } from '../../training/shared/questions.ts';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import type { TextRow } from '../../ui/fields/rows.ts';
import { pinName, readPin } from '../charts/pinNames.ts';
import styles from './BeatsPane.module.css';
import { messages } from './messages.ts';

interface FollowedNumberProps {
  readonly spec: NetworkSpec;
  readonly tensors: readonly ParameterSpec[];
  readonly number: PinnedNumber;
}

export function FollowedNumber({ spec, tensors, number }: FollowedNumberProps) {
  const field: TextRow<PinnedNumber> = {
    type: 'text',
    read: (text) => readPin(tensors, text),
    write: (one) => pinName(spec, one) ?? one.name,
  };
  return (
    <div className={styles.followed}>
      <FieldInput label={messages.number} field={field} value={number} onCommit={pin} />
    </div>
  );
}
