/** What the network says of the drawn digit, or why it says nothing. */
import { useEffect, useState } from 'react';
import { useClassName, useKnown, usePictureThing } from '../../stores/run/classNames.ts';
import type { DrawingAnswer } from '../../training/shared/views.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './DrawingPad.module.css';
import { likeliest, percent } from './likeliest.ts';
import { messages } from './messages.ts';
import { Predictions } from './Predictions.tsx';

export interface DrawnAnswerProps {
  readonly answer: DrawingAnswer | undefined;
  /** Whether there is a network that could answer. */
  readonly hasRun: boolean;
  readonly isEmpty: boolean;
  /** Whether a digit of the data set is on its way. */
  readonly isWaiting: boolean;
}

export function DrawnAnswer({ answer, hasRun, isEmpty, isWaiting }: DrawnAnswerProps) {
  const nameOf = useClassName();
  const { isComing } = messages.of[usePictureThing()];
  const knows = useKnown();
  const best = answer && likeliest(answer.probabilities);
  const says = answer && best !== undefined ? messages.mostLikely(nameOf(best), percent(answer.probabilities[best] ?? 0)) : '';
  return (
    <div className={styles.answer}>
      {answer && best !== undefined ? (
        <Predictions probabilities={answer.probabilities} best={best} nameOf={nameOf} />
      ) : (
        <p className={styles.none}>{isWaiting ? isComing : reason(answer !== undefined, hasRun, isEmpty)}</p>
      )}
      {isEmpty && knows && <p className={styles.none}>{knows}</p>}
      <Said says={says} />
    </div>
  );
}

function reason(isAnswered: boolean, hasRun: boolean, isEmpty: boolean): string {
  if (isAnswered) return messages.notFinite;
  if (!hasRun) return messages.cannotTrain;
  return isEmpty ? messages.empty : messages.asking;
}

/** Who listens hears the answer once the pen rests. ms */
const REST = 700;

function Said({ says }: { readonly says: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(says), REST);
    return () => clearTimeout(timer);
  }, [says]);
  return (
    <VisuallyHidden>
      <span role="status">{said}</span>
    </VisuallyHidden>
  );
}
