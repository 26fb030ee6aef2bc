/** What lasts as long as the page: the lesson of the network that is open, its locks, its goals, and the address that leads to it. */
import { networksOf } from '../../lessons/networks.ts';
import { sceneHash, sceneInHash } from '../../links/linkHash.ts';
import { useDocument } from '../document/document.ts';
import { useLanguage } from '../language.ts';
import { useSaving } from '../saving.ts';
import { keepLesson } from './keptLessons.ts';
import { changeLesson, openLessonNow, takeLessonPace, useLesson } from './lesson.ts';
import { startLocks } from './locks.ts';
import { showKept } from './opening.ts';

/** Starts to follow; gives back how to end it. */
export function startLessons(): () => void {
  let unwatch = (): void => undefined;
  let isWatching = false;
  const watch = () => {
    if (isWatching || !openLessonNow()) return;
    isWatching = true;
    void import('./watchGoals.ts').then(({ watchGoals }) => {
      if (isWatching) unwatch = watchGoals();
    });
  };
  const ends = [
    startLocks(),
    useSaving.subscribe((now, before) => {
      if (now.project === before.project && now.isOpen === before.isOpen) return;
      const open = openLessonNow();
      if (open?.project === before.project && now.saveError?.name === 'copied') {
        const { lesson: _, ...kept } = open;
        keepLesson({ ...kept, project: now.project }); // the copy goes on with the lesson
      }
      void showKept();
    }),
    useDocument.subscribe((now, before) => {
      const open = openLessonNow();
      const { name } = now.document;
      const isOpened = now.openings !== before.openings;
      if (!open || (!isOpened && name === before.document.name)) return;
      if (!networksOf(open.lesson).some(({ document }) => document.name === name)) return;
      if (isOpened) takeLessonPace();
      if (name !== open.network) changeLesson({ network: name });
    }),
    useLanguage.subscribe(() => void showKept()),
    useLesson.subscribe((now, before) => {
      watch();
      if (now.open?.scene !== before.open?.scene) showAddress(now.open?.scene);
    }),
  ];
  void showKept();
  return () => {
    for (const end of ends) end();
    isWatching = false;
    unwatch();
  };
}

/** While a scene is open the page's address leads to it. */
function showAddress(scene: string | undefined): void {
  const { hash, pathname, search } = location;
  if (scene) history.replaceState(history.state, '', `${pathname}${search}#${sceneHash(scene)}`);
  else if (sceneInHash(hash) !== undefined) history.replaceState(history.state, '', pathname + search);
}
