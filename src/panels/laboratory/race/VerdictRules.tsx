/** How verdicts are made, folded away. */
import { VERDICT_TERMS, VERDICTS, type VerdictKind, verdictWords } from '../../../stores/laboratory/race/verdicts.ts';
import { messages } from './messages.ts';
import styles from './RacePane.module.css';

const KINDS = Object.keys(VERDICTS) as VerdictKind[];

export const VerdictRules = () => (
  <details className={styles.rules}>
    <summary>{messages.rules}</summary>
    <p>{`${messages.firstIsIt} ${VERDICT_TERMS}`}</p>
    <dl>
      {KINDS.map((kind) => (
        <div key={kind}>
          <dt>{verdictWords(kind, true)}</dt>
          <dd>{VERDICTS[kind].rule}</dd>
        </div>
      ))}
    </dl>
  </details>
);
