/** How verdicts are made, folded away. */
import { VERDICT_TERMS, VERDICTS, type VerdictKind } from '../../../stores/laboratory/race/verdicts.ts';
import styles from './RacePane.module.css';

const KINDS = Object.keys(VERDICTS) as VerdictKind[];

export const VerdictRules = () => (
  <details className={styles.rules}>
    <summary>How verdicts are made</summary>
    <p>{`The first of these that is so is the verdict. ${VERDICT_TERMS}`}</p>
    <dl>
      {KINDS.map((kind) => {
        const { words, ofRate, rule } = VERDICTS[kind];
        return (
          <div key={kind}>
            <dt>{`${ofRate ? `${ofRate}: ` : ''}${words(undefined)}`}</dt>
            <dd>{rule}</dd>
          </div>
        );
      })}
    </dl>
  </details>
);
