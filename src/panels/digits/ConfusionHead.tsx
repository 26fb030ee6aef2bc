/** What stands over a confusion matrix: of which step it is, and of how many digits. Store in. */
import { formatCount, formatPercent } from '../../lib/numbers.ts';
import { useThing } from '../../stores/run/classNames.ts';
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
  const share = formatPercent(right / size);
  const part = size < of ? ` of the first ${formatCount(size)}` : ' right';
  const moment = `at step ${formatCount(step)}`;
  return (
    <p title={`${moment}: ${share}${part}`}>
      <span>{moment}</span>
      <span className={styles.result}>{`: ${share}`}</span>
      <span className={size < of ? undefined : styles.wide}>{part}</span>
    </p>
  );
}

/** Why there is no matrix yet. */
export function NoAnswers() {
  const thing = useThing();
  const hasPlan = useRun(({ plan }) => plan !== undefined);
  const hasTest = useRun(({ plan }) => plan?.spec.data.facts.test !== 0);
  return <p className={styles.empty}>{reason(thing, hasPlan, hasTest)}</p>;
}

function reason(thing: string, hasPlan: boolean, hasTest: boolean): string {
  if (!hasPlan) return `A network that can be trained is asked about the test ${thing}s here.`;
  return hasTest
    ? `The network is asked as soon as the test ${thing}s are here.`
    : `No ${thing} is kept for testing: choose the data again, with some.`;
}
