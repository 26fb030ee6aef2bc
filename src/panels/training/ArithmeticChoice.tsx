/** Whether runs are to be equal on every machine, or as quick as this one can. Store in. */
import { setArithmetic, useArithmetic } from '../../stores/builder/arithmetic.ts';
import { useRun } from '../../stores/run/useRun.ts';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import { messages as late } from './lateMessages.ts';
import { messages } from './messages.ts';

export function ArithmeticChoice() {
  const arithmetic = useArithmetic((state) => state.arithmetic);
  const waits = useRun(({ plan, step }) => plan !== undefined && step > 0 && (plan.arithmetic ?? 'fast') !== arithmetic);
  return (
    <FieldInput
      label={late.sameNumbers}
      word="arithmetic"
      field={{ type: 'flag' }}
      value={arithmetic === 'portable'}
      onCommit={(checked) => setArithmetic(checked ? 'portable' : 'fast')}
      note={waits ? messages.waits : undefined}
    />
  );
}
