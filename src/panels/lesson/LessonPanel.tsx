/** The lesson beside its network: one part at a time, with what to try, what to reach and what to think about. Store in. */
import { X } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { closeLesson, goToPart, type OpenLesson, partOf, useLesson } from '../../stores/lesson/lesson.ts';
import { useStandings } from '../../stores/lesson/standings.ts';
import { Button } from '../../ui/Button.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { HeldControls } from './HeldControls.tsx';
import styles from './LessonPanel.module.css';
import { messages } from './lateMessages.ts';
import { PartView } from './PartView.tsx';

export function LessonPanel() {
  const open = useLesson((lesson) => lesson.open);
  return open ? <Panel open={open} /> : null;
}

function Panel({ open }: { readonly open: OpenLesson }) {
  const { lesson, part } = open;
  const body = useRef<HTMLDivElement>(null);
  const news = useStandings((standings) => standings.news);
  const count = lesson.parts.length;
  const where = messages.partOf(part + 1, count);
  const place = `${open.project} ${part}`;
  const seen = useRef(place);
  useLayoutEffect(() => {
    if (seen.current !== place) body.current?.scrollTo(0, 0); // another part begins at its beginning
    seen.current = place;
  }, [place]);
  return (
    <section className={styles.panel} data-word="lesson" aria-label={lesson.title}>
      <header className={styles.head}>
        <h2 className={styles.title}>{lesson.title}</h2>
        <Button variant="quiet" size="small" aria-label={messages.closeLesson} title={messages.closeLesson} onClick={closeLesson}>
          <X size={16} aria-hidden="true" />
        </Button>
      </header>
      <div ref={body} className={styles.body}>
        <HeldControls open={open} />
        <PartView open={open} />
      </div>
      <footer className={styles.foot}>
        <Button aria-disabled={part === 0} onClick={() => goToPart(part - 1)}>
          {messages.back}
        </Button>
        <span className={styles.where}>{where}</span>
        <Button aria-disabled={part === count - 1} onClick={() => goToPart(part + 1)}>
          {messages.next}
        </Button>
      </footer>
      <VisuallyHidden>
        <span role="status">{[where, partOf(open).title].filter(Boolean).join(': ')}</span>
        <span role="status">{news}</span>
      </VisuallyHidden>
    </section>
  );
}
