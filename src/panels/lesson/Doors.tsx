/** The doors to the seven scenes, as links that can be shared: a plain click opens a scene in place. Store in. */
import { Check } from 'lucide-react';
import { type MouseEvent, useId } from 'react';
import { SCENE_IDS, SCENE_NAMES, type SceneId } from '../../lessons/sceneIds.ts';
import { sceneHash } from '../../links/linkHash.ts';
import { useLesson } from '../../stores/lesson/lesson.ts';
import { openScene } from '../../stores/lesson/openLater.ts';
import { DONE, isReached, useProgress } from '../../stores/lesson/progress.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './Doors.module.css';
import { messages } from './messages.ts';

export function Doors() {
  const now = useLesson(({ open }) => open?.scene);
  return (
    <nav aria-label={messages.lesson} data-word="lesson" className={styles.doors}>
      <ul>
        {SCENE_IDS.map((scene) => (
          <li key={scene}>
            <SceneLink scene={scene} isCurrent={scene === now} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A link to a scene, with a tick once all of its goals were reached. */
export function SceneLink({ scene, isCurrent = false }: { readonly scene: SceneId; readonly isCurrent?: boolean }) {
  const id = useId();
  const isDone = useProgress(({ reached }) => isReached(reached, scene, DONE));
  return (
    <>
      <a
        className={styles.door}
        href={`#${sceneHash(scene)}`}
        aria-current={isCurrent ? 'page' : undefined}
        aria-describedby={isDone ? id : undefined}
        onClick={(event) => {
          if (!isPlain(event)) return;
          event.preventDefault();
          void openScene(scene);
        }}
      >
        <span>{SCENE_NAMES[scene]}</span>
        {isDone && <Check size={14} aria-hidden="true" />}
      </a>
      {isDone && (
        <VisuallyHidden>
          <span id={id}>{messages.allReached}</span>
        </VisuallyHidden>
      )}
    </>
  );
}

/** A click with a modifier opens a tab or a window, as with any link. */
const isPlain = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
