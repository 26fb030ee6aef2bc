/** What training is told to stop at beside its last step, and the rule of each. Store in. */
import { messages as lateMessages } from '../../network/lateMessages.ts';
import { messages as networkMessages } from '../../network/messages.ts';
import type { StopParams } from '../../network/stopping.ts';
import { STOP_NAMES, STOPS } from '../../network/stopping.ts';
import { useDocument } from '../../stores/document/document.ts';
import { setTraining } from '../../stores/document/editing.ts';
import { useRun } from '../../stores/run/useRun.ts';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import { messages } from './lateMessages.ts';
import styles from './OptimizerDetails.module.css';
import { showWhole } from './showWhole.ts';

export function StopDetails() {
  const training = useDocument(({ document }) => document.training);
  const facts = useRun(({ plan }) => plan?.spec.data.facts);
  const isTested = facts === undefined || (facts.y.type === 'classes' && facts.test > 0);
  return (
    <details className={styles.details} data-word="stopping" onToggle={showWhole}>
      <summary>{summaryOf(training)}</summary>
      <div className={styles.fields}>
        {STOP_NAMES.map((name) => (
          <FieldInput
            key={name}
            label={lateMessages.stopNames[name]}
            word={name}
            field={STOPS[name].field}
            value={training[name]}
            placeholder={messages.noStop}
            onCommit={(value) => setTraining({ [name]: value })}
            note={name === 'stop_accuracy' && !isTested ? messages.noTest : lateMessages.stops[name]}
          />
        ))}
      </div>
    </details>
  );
}

/** `Stop when …`, or what is set: `Stop when test accuracy reached 97 %, or …`. */
function summaryOf(training: StopParams): string {
  const set = STOP_NAMES.flatMap((name) => {
    const value = training[name];
    return value === undefined ? [] : [networkMessages.stopped[name](value)];
  });
  return set.length === 0 ? messages.stopWhen : messages.stopWhenever(set);
}
