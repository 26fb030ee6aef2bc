/** What stands over a confusion matrix: of which step it is, and of how many digits. Store in. */
import { formatCount, formatPercent } from '../../lib/numbers.ts';
import { useRun } from '../../stores/run/useRun.ts';
import styles from './LiveConfusion.module.css';
import type { Answered } from './useConfusion.ts';

export function ConfusionHead({ answered }: { readonly answered: Answered | undefined }) {
  return (
    <div className={styles.head}>
      <h3>Confusion</h3>
      {answered && <HeadWords {...answered} />}
    </div>
  );
}

function HeadWords({ answers: { step, of }, confusion: { right, size } }: Answered) {
  const part = size < of ? ` of the first ${formatCount(size)}` : '';
  const words = `at step ${formatCount(step)}: ${formatPercent(right / size)}`;
  return (
    <p title={`${words} right${part}`}>
      <span>{words}</span>
      {part ? <span>{part}</span> : <span className={styles.wide}> right</span>}
    </p>
  );
}

/** Why there is no matrix yet. */
export function NoAnswers() {
  const hasPlan = useRun(({ plan }) => plan !== undefined);
  return (
    <p className={styles.empty}>
      {hasPlan
        ? 'The network is asked as soon as the test digits are here.'
        : 'A network that can be trained is asked about the test digits here.'}
    </p>
  );
}
