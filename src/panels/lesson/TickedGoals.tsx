/** The goals of a lesson with a tick at those that were reached, and how many these are. Props in. */
import { Check, Minus } from 'lucide-react';
import { counted } from '../../lib/numbers.ts';
import type { TickedGoal } from '../../stores/lesson/handingIn.ts';
import styles from './HandIn.module.css';
import { LessonText } from './LessonText.tsx';

export function TickedGoals({ goals }: { readonly goals: readonly TickedGoal[] }) {
  const reached = goals.filter(({ isReached }) => isReached).length;
  return (
    <>
      <p className={styles.tally}>
        {goals.length === 0 ? 'This lesson has no goals.' : `${reached} of ${counted(goals.length, 'goal')} reached`}
      </p>
      <ul className={styles.goals} aria-label="Goals of the lesson">
        {goals.map(({ says, isReached }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a goal is its place in the lesson
          <li key={i}>
            {isReached ? <Check size={15} aria-label="reached" className={styles.reached} /> : <Minus size={15} aria-label="not reached" />}
            <span>
              <LessonText text={says} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
