/** Says what the lesson hides or locks, with a button for each to have it anyway. */
import { controlLabel } from '../../lessons/controls.ts';
import { freeControl, type OpenLesson } from '../../stores/lesson/lesson.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './LessonPanel.module.css';
import { messages } from './lateMessages.ts';

export function HeldControls({ open: { lesson, freed } }: { readonly open: OpenLesson }) {
  const held = [
    ...lesson.hidden.map((name) => ({ name, says: messages.hides(controlLabel(name)), free: messages.showAnyway })),
    ...lesson.locked.map((name) => ({ name, says: messages.locks(controlLabel(name)), free: messages.unlockAnyway })),
  ].filter(({ name }) => !freed.includes(name));
  if (held.length === 0) return null;
  return (
    <ul className={styles.held} aria-label={messages.held}>
      {held.map(({ name, says, free }) => (
        <li key={says}>
          <span>{says}</span>
          <Button size="small" aria-label={messages.freed(free, controlLabel(name))} onClick={() => freeControl(name)}>
            {free}
          </Button>
        </li>
      ))}
    </ul>
  );
}
