/** Opens lessons; what does it is fetched when there is one to open. */
import type { Lesson } from '../../lessons/lessonSchema.ts';
import type { SceneId } from '../../lessons/sceneIds.ts';
import { notify } from '../document/document.ts';
import { messages } from '../messages.ts';
import type { WayBack } from '../projects.ts';

type Opening = typeof import('./opening.ts');

async function fetched<T>(open: (opening: Opening) => Promise<T>): Promise<T | undefined> {
  const opening = await import('./opening.ts').catch(() => undefined);
  if (opening) return await open(opening);
  notify(messages.missingLesson);
  return undefined;
}

/** Opens a scene of the lesson; of several in a row the last one counts. */
export const openScene = (scene: SceneId): Promise<WayBack | undefined> => fetched((opening) => opening.openScene(scene));

/** Opens a lesson that came by a file or a link. */
export const openOwnLesson = (lesson: Lesson): Promise<WayBack | undefined> => fetched((opening) => opening.openOwnLesson(lesson));
