/** Whether runs are to be equal on every machine, or as quick as this one can. Store in. */
import { setArithmetic, useArithmetic } from '../../stores/builder/arithmetic.ts';
import { useRun } from '../../stores/run/useRun.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import styles from './OptimizerDetails.module.css';
import { WAITING_NOTE } from './waitingNote.ts';

export function ArithmeticChoice() {
  const arithmetic = useArithmetic((state) => state.arithmetic);
  const waits = useRun(({ plan, step }) => plan !== undefined && step > 0 && (plan.arithmetic ?? 'fast') !== arithmetic);
  return (
    <div>
      <Checkbox
        label="same numbers on every machine"
        checked={arithmetic === 'portable'}
        onChange={(checked) => setArithmetic(checked ? 'portable' : 'fast')}
      />
      {waits && <p className={styles.says}>{WAITING_NOTE}</p>}
    </div>
  );
}
