/** How verdicts are made, folded away. */
import { messages as race } from '../../../stores/laboratory/race/messages.ts';
import { VERDICT_KINDS, verdictWords } from '../../../stores/laboratory/race/verdicts.ts';
import { messages } from './messages.ts';
import styles from './RacePane.module.css';

export const VerdictRules = () => (
  <details className={styles.rules}>
    <summary>{messages.rules}</summary>
    <p>{`${messages.firstIsIt} ${race.terms}`}</p>
    <dl>
      {VERDICT_KINDS.map((kind) => (
        <div key={kind}>
          <dt>{verdictWords(kind, true)}</dt>
          <dd>{race.rules[kind]}</dd>
        </div>
      ))}
    </dl>
  </details>
);
