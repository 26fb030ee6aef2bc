/** What stands over a confusion matrix: of which step it is, and of how many digits. Store in. */
import { formatPercent } from '../../lib/numbers.ts';
import { usePictureThing } from '../../stores/run/classNames.ts';
import { useRun } from '../../stores/run/useRun.ts';
import styles from './LiveConfusion.module.css';
import { messages } from './messages.ts';
import type { Answered } from './useConfusion.ts';

export function ConfusionHead({ answered }: { readonly answered: Answered | undefined }) {
  return (
    <div className={styles.head}>
      <h3>{messages.confusion}</h3>
      {answered && <HeadWords {...answered} />}
    </div>
  );
}

function HeadWords({ answers: { step, of }, confusion: { right, size } }: Answered) {
  const moment = messages.atStep(step);
  const share = messages.share(formatPercent(right / size));
  const part = size < of ? messages.ofFirst(size) : messages.rightOnes;
  return (
    <p title={moment + share + part}>
      <span>{moment}</span>
      <span className={styles.result}>{share}</span>
      <span className={size < of ? undefined : styles.wide}>{part}</span>
    </p>
  );
}

/** Why there is no matrix yet. */
export function NoAnswers() {
  const words = messages.of[usePictureThing()];
  const hasPlan = useRun(({ plan }) => plan !== undefined);
  const hasTest = useRun(({ plan }) => plan?.spec.data.facts.test !== 0);
  return <p className={styles.empty}>{!hasPlan ? words.noNetwork : hasTest ? words.notHere : words.noTest}</p>;
}
