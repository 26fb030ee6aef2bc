/** A single number of a Linear that is followed on the chart of parameters: named here, and let go of here. Store in. */
import { ok } from '../../lib/result.ts';
import type { NodeId } from '../../network/document.ts';
import { parametersOf } from '../../network/read/spec.ts';
import { pin, unpin, usePins } from '../../stores/pins.ts';
import { useRun } from '../../stores/run/useRun.ts';
import type { PinnedNumber } from '../../training/shared/questions.ts';
import { Button } from '../../ui/Button.tsx';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import { pinName, readPin } from '../charts/pinNames.ts';
import styles from './Inspector.module.css';
import { messages } from './lateMessages.ts';

export function FollowNumber({ id }: { readonly id: NodeId }) {
  const spec = useRun(({ plan }) => plan?.spec);
  const pins = usePins((state) => state.pins);
  const tensors = spec ? parametersOf(spec).filter(({ name }) => name.startsWith(`${id}.`)) : [];
  if (!spec || tensors.length === 0) return null;
  const read = (text: string) => (text.trim() === '' ? ok(undefined) : readPin(tensors, text));
  const write = (number: PinnedNumber | undefined) => (number && pinName(spec, number)) ?? '';
  return (
    <div className={styles.follow} data-word="parameters">
      <FieldInput
        label={messages.follow.name}
        field={{ type: 'text', read, write }}
        value={undefined}
        note={messages.follow.note}
        onCommit={(number) => number && pin(number)}
      />
      {pins
        .filter(({ name }) => tensors.some((tensor) => tensor.name === name))
        .map((one) => (
          <Button key={`${one.name} ${one.place}`} size="small" variant="quiet" onClick={() => unpin(one)}>
            {messages.follow.letGo(pinName(spec, one) ?? one.name)}
          </Button>
        ))}
    </div>
  );
}
