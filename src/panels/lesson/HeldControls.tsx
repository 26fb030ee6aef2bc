/** Says what the lesson hides or locks, with a button for each to have it anyway. */
import { CONTROLS, type ControlName } from '../../lessons/controls.ts';
import { freeControl, type OpenLesson } from '../../stores/lesson/lesson.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './LessonPanel.module.css';

export function HeldControls({ open: { lesson, freed } }: { readonly open: OpenLesson }) {
  const held = [
    ...lesson.hidden.map((name) => ({ name, says: 'hides', free: 'Show' })),
    ...lesson.locked.map((name) => ({ name, says: 'locks', free: 'Unlock' })),
  ].filter(({ name }) => !freed.includes(name));
  if (held.length === 0) return null;
  return (
    <ul className={styles.held} aria-label="Hidden and locked">
      {held.map(({ name, says, free }) => (
        <Held key={`${says} ${name}`} name={name} says={says} free={free} />
      ))}
    </ul>
  );
}

function Held({ name, says, free }: { readonly name: ControlName; readonly says: string; readonly free: string }) {
  const { label } = CONTROLS[name];
  return (
    <li>
      <span>{`This lesson ${says} ${label}.`}</span>
      <Button size="small" aria-label={`${free} anyway: ${label}`} onClick={() => freeControl(name)}>
        {`${free} anyway`}
      </Button>
    </li>
  );
}
