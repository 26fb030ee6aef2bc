/** What a part asks for: each goal with a tick once the page has seen it reached, and how it stands until then. Store in. */
import { useId } from 'react';
import type { Goal } from '../../lessons/lessonSchema.ts';
import { networkOfPart } from '../../lessons/networks.ts';
import { goalId } from '../../stores/lesson/goalId.ts';
import type { OpenLesson } from '../../stores/lesson/lesson.ts';
import { isReached, useProgress } from '../../stores/lesson/progress.ts';
import { useStandings } from '../../stores/lesson/standings.ts';
import styles from './LessonPanel.module.css';
import { LessonText } from './LessonText.tsx';
import { messages } from './lateMessages.ts';

export function Goals({ open, goals }: { readonly open: OpenLesson; readonly goals: readonly Goal[] }) {
  const { name } = networkOfPart(open.lesson, open.part).document;
  return (
    <>
      <h4>{messages.goals}</h4>
      <ul className={styles.goals} aria-label={messages.goals}>
        {goals.map((goal) => {
          const id = goalId(goal, name);
          return <GoalItem key={id} id={id} lesson={open.key} says={goal.says} />;
        })}
      </ul>
    </>
  );
}

function GoalItem({ id, lesson, says }: { readonly id: string; readonly lesson: string; readonly says: string }) {
  const [label, state] = [useId(), useId()];
  const isTicked = useProgress(({ reached }) => isReached(reached, lesson, id));
  const now = useStandings(({ standings }) => standings.get(id)?.now);
  const words = isTicked ? messages.reached : now;
  return (
    <li className={styles.goal} data-reached={isTicked || undefined}>
      <input
        type="checkbox"
        className={styles.box}
        checked={isTicked}
        readOnly
        aria-checked={isTicked}
        aria-readonly="true"
        aria-labelledby={label}
        aria-describedby={state}
      />
      <span>
        <span id={label}>
          <LessonText text={says} />
        </span>
        <span id={state} className={styles.standing}>
          {words}
        </span>
      </span>
    </li>
  );
}
