/** The left side of the page: the palette, and while a lesson is open the lesson, with the palette one press away. */
import { useState } from 'react';
import { useIsHidden, useLesson } from '../stores/lesson/lesson.ts';
import { usePresenting } from '../stores/presenting.ts';
import { AfterPaint } from '../ui/AfterPaint.tsx';
import { Button } from '../ui/Button.tsx';
import { later } from '../ui/later.tsx';
import { messages } from './messages.ts';
import styles from './Side.module.css';

const Palette = later(() => import('../canvas/Palette.tsx').then((file) => file.Palette));
const Lesson = later(() => import('../panels/lesson/LessonPanel.tsx').then((file) => file.LessonPanel));

export function Side({ className }: { readonly className?: string | undefined }) {
  const project = useLesson(({ open }) => open?.project);
  const hasPalette = !useIsHidden('palette');
  /** Of which lesson the palette is looked at. */
  const [asked, setAsked] = useState<string>();
  const presents = usePresenting(({ stage }) => stage !== undefined);
  const shows = project === undefined || (asked === project && hasPalette && !presents) ? 'palette' : 'lesson';
  return (
    <div className={className} data-shows={shows}>
      <aside className={styles.side} aria-label={shows === 'palette' ? messages.palette : messages.lessonText}>
        {project !== undefined && hasPalette && !presents && (
          <fieldset className={styles.choice} aria-label={messages.side}>
            <Button data-word="lesson" variant="quiet" size="small" pressed={shows === 'lesson'} onClick={() => setAsked(undefined)}>
              {messages.lesson}
            </Button>
            <Button data-word="palette" variant="quiet" size="small" pressed={shows === 'palette'} onClick={() => setAsked(project)}>
              {messages.palette}
            </Button>
          </fieldset>
        )}
        <div className={styles[shows]}>
          <AfterPaint>{shows === 'palette' ? <Palette isNeeded /> : <Lesson isNeeded />}</AfterPaint>
        </div>
      </aside>
    </div>
  );
}
