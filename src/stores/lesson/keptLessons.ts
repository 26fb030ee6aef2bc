/** Which lesson belongs to which kept network: remembered in this browser, as far as it lets us, newest first. */
import { CONTROL_NAMES, type ControlName } from '../../lessons/controls.ts';
import { isScene, type SceneId } from '../../lessons/sceneIds.ts';
import type { ProjectId } from '../../storage/project.ts';
import { keepChoice, savedChoice } from '../browserChoice.ts';

export interface KeptLesson {
  readonly project: ProjectId;
  /** By which its progress is kept: the scene's id, or a fingerprint of a lesson that came from elsewhere. */
  readonly key: string;
  readonly scene?: SceneId;
  /** The lesson file of one that is no scene. */
  readonly text?: string;
  /** From 0. */
  readonly part: number;
  /** The name of the lesson's network that is on the canvas. */
  readonly network: string;
  /** Its panel was closed; whoever opens it again comes back to the same network. */
  readonly isClosed: boolean;
  /** What it hides or locks, and was shown or let go of anyway. */
  readonly freed: readonly ControlName[];
}

const KEY = 'tinkergrad.lessons';
const MOST = 40;
/** Letters of the texts that are kept, so that networks have room, too. */
const MOST_LETTERS = 1_500_000;

/** What could not be written lasts as long as the page. */
let kept: readonly KeptLesson[] = [];

/** As they are now: another tab may have written, too. */
function all(): readonly KeptLesson[] {
  const saved = readKept();
  return [...kept.filter(({ project }) => !saved.some((one) => one.project === project)), ...saved];
}

export const lessonOf = (project: ProjectId): KeptLesson | undefined => all().find((one) => one.project === project);

/** The networks that belong to a lesson, the newest first. */
export const projectsOf = (key: string): readonly ProjectId[] =>
  all()
    .filter((one) => one.key === key)
    .map(({ project }) => project);

export const keepLesson = (lesson: KeptLesson): void => write([lesson, ...all().filter(({ project }) => project !== lesson.project)]);

export const forgetLesson = (gone: ProjectId): void => write(all().filter(({ project }) => project !== gone));

function write(lessons: readonly KeptLesson[]): void {
  let letters = 0;
  kept = lessons.slice(0, MOST);
  const short = kept.filter(({ text = '' }) => {
    letters += text.length;
    return letters <= MOST_LETTERS;
  });
  keepChoice(KEY, JSON.stringify(short));
}

function readKept(): readonly KeptLesson[] {
  try {
    const saved: unknown = JSON.parse(savedChoice(KEY) ?? '[]');
    return Array.isArray(saved) ? saved.flatMap(readRow) : [];
  } catch {
    return [];
  }
}

function readRow(row: unknown): readonly KeptLesson[] {
  const { project, key, scene, text, part, network, isClosed, freed } = Object(row) as Record<keyof KeptLesson, unknown>;
  if (typeof project !== 'string' || typeof key !== 'string' || typeof network !== 'string') return [];
  if (!isScene(scene) && typeof text !== 'string') return [];
  return [
    {
      project,
      key,
      ...(isScene(scene) ? { scene } : {}),
      ...(typeof text === 'string' ? { text } : {}),
      part: Number.isSafeInteger(part) ? Math.max(0, Number(part)) : 0,
      network,
      isClosed: isClosed === true,
      freed: CONTROL_NAMES.filter((name) => Array.isArray(freed) && freed.includes(name)),
    },
  ];
}
