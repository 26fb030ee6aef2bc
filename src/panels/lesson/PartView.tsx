/** One part of a lesson: its text, tasks, goals and questions, and after the last one where to go next. */
import { isOnCanvas, type OpenLesson, partOf } from '../../stores/lesson/lesson.ts';
import { putOnCanvas } from '../../stores/lesson/opening.ts';
import { openDialog } from '../../stores/view.ts';
import { Button } from '../../ui/Button.tsx';
import { SceneLink } from './Doors.tsx';
import { Goals } from './Goals.tsx';
import styles from './LessonPanel.module.css';
import { LessonText } from './LessonText.tsx';
import { messages } from './lateMessages.ts';

export function PartView({ open }: { readonly open: OpenLesson }) {
  const { title, text, try: tasks, goals, questions } = partOf(open);
  const isLast = open.part === open.lesson.parts.length - 1;
  return (
    <div className={styles.part} key={open.part}>
      <h3 className={styles.partTitle}>{title ?? messages.part(open.part + 1)}</h3>
      {!isOnCanvas(open) && (
        <div className={styles.other}>
          <p>{messages.otherNetwork}</p>
          <Button variant="primary" onClick={putOnCanvas}>
            {messages.putOnCanvas}
          </Button>
        </div>
      )}
      {text.map((paragraph) => (
        <p key={paragraph} className={styles.text}>
          <LessonText text={paragraph} />
        </p>
      ))}
      {tasks.length > 0 && (
        <>
          <h4>{messages.try}</h4>
          <ol className={styles.tasks}>
            {tasks.map((task) => (
              <li key={task}>
                <LessonText text={task} />
              </li>
            ))}
          </ol>
        </>
      )}
      {goals.length > 0 && <Goals open={open} goals={goals} />}
      {questions.length > 0 && (
        <>
          <h4>{messages.think}</h4>
          {questions.map(({ question, answer }) => (
            <details key={question} className={styles.question}>
              <summary>
                <LessonText text={question} />
              </summary>
              {answer.map((paragraph) => (
                <p key={paragraph} className={styles.text}>
                  <LessonText text={paragraph} />
                </p>
              ))}
            </details>
          ))}
        </>
      )}
      {isLast && open.lesson.next.length > 0 && (
        <>
          <h4>{messages.lookAtNext}</h4>
          <ul className={styles.next}>
            {open.lesson.next.map((scene) => (
              <li key={scene}>
                <SceneLink scene={scene} />
              </li>
            ))}
          </ul>
        </>
      )}
      {isLast && (
        <Button onClick={() => openDialog('handIn')} title={messages.doneTitle}>
          {messages.done}
        </Button>
      )}
      <Button variant="quiet" size="small" className={styles.over} title={messages.startOverTitle} onClick={putOnCanvas}>
        {messages.startOver}
      </Button>
    </div>
  );
}
