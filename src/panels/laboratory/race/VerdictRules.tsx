/** How verdicts are made, folded away. */
import { VERDICT_TERMS, VERDICTS, type VerdictKind, verdictWords } from '../../../stores/laboratory/race/verdicts.ts';
import styles from './RacePane.module.css';

const KINDS = Object.keys(VERDICTS) as VerdictKind[];

export const VerdictRules = () => (
  <details className={styles.rules}>
    <summary>How verdicts are made</summary>
    <p>{`The first of these that is so is the verdict. ${VERDICT_TERMS}`}</p>
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
