/** The goals of a lesson with a tick at those that were reached, and how many these are. Props in. */
import { Check, Minus } from 'lucide-react';
import type { TickedGoal } from '../../stores/lesson/handingIn.ts';
import styles from './HandIn.module.css';
import { LessonText } from './LessonText.tsx';
import { messages } from './lateMessages.ts';

export function TickedGoals({ goals }: { readonly goals: readonly TickedGoal[] }) {
  const reached = goals.filter(({ isReached }) => isReached).length;
  return (
    <>
      <p className={styles.tally}>{goals.length === 0 ? messages.handIn.noGoals : messages.handIn.tally(reached, goals.length)}</p>
      <ul className={styles.goals} aria-label={messages.handIn.goalsOfLesson}>
        {goals.map(({ says, isReached }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a goal is its place in the lesson
          <li key={i}>
            {isReached ? (
              <Check size={15} aria-label={messages.reached} className={styles.reached} />
            ) : (
              <Minus size={15} aria-label={messages.notReached} />
            )}
            <span>
              <LessonText text={says} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
