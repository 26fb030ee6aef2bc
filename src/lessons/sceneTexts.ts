/** The texts of a scene in another language than that of its file, laid over the lesson that was read from it. */
import { currentLocale } from '../lib/locale.ts';
import type { Lesson, LessonPart } from './lessonSchema.ts';
import type { SceneId } from './sceneIds.ts';

/** All that a scene says, each text at the place that it has in the file. */
export interface SceneTexts {
  readonly title: string;
  readonly parts: readonly PartTexts[];
}

export interface PartTexts {
  readonly title: string;
  readonly text: LessonPart['text'];
  readonly try: LessonPart['try'];
  /** What each goal says. */
  readonly goals: readonly string[];
  readonly questions: LessonPart['questions'];
}

/** A scene as the page's language says it. Its networks, its goals and their checks are those of its file. */
export function inPageLanguage(scene: SceneId, lesson: Lesson): Lesson {
  const said = currentLocale().catalogs[`lessons/scenes/${scene}`] as SceneTexts | undefined;
  return said ? { ...lesson, title: said.title, parts: lesson.parts.map((part, i) => translated(part, said.parts[i])) } : lesson;
}

function translated(part: LessonPart, said: PartTexts | undefined): LessonPart {
  if (!said) return part;
  const { goals, ...texts } = said;
  return { ...part, ...texts, goals: part.goals.map((goal, i) => ({ ...goal, says: goals[i] ?? goal.says })) };
}
