/** How a lesson is opened (comes by a lazy import): with its network as a project of its own, or, where it was opened before, with the network as it was left. */
import type { Lesson } from '../../lessons/lessonSchema.ts';
import { networkOfPart } from '../../lessons/networks.ts';
import type { SceneId } from '../../lessons/sceneIds.ts';
import { SCENES } from '../../lessons/scenes.ts';
import { inPageLanguage } from '../../lessons/sceneTexts.ts';
import { checksum } from '../../lib/checksum.ts';
import { currentLocale } from '../../lib/locale.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { NetworkFile } from '../../network/file/fileFormat.ts';
import type { ProjectId } from '../../storage/project.ts';
import { notify, openFile } from '../document/document.ts';
import { fetched } from '../fetched.ts';
import { forScreen, withPlaces } from '../forScreen.ts';
import { currentProject, openAsProject, openProject, type WayBack } from '../projects.ts';
import { isSaving, projectStore } from '../saving.ts';
import { type KeptLesson, keepLesson, lessonOf, projectsOf } from './keptLessons.ts';
import { changeLesson, openLessonNow, showLesson } from './lesson.ts';
import { messages } from './messages.ts';

/** Those that were read since the page was opened. */
const known = new Map<string, Lesson>();

async function load({ key, scene, text }: Pick<KeptLesson, 'key' | 'scene' | 'text'>): Promise<Result<Lesson>> {
  const found = known.get(key);
  if (found) return ok(found);
  const parts = await fetched(Promise.all([import('../../lessons/readLesson.ts'), scene && SCENES[scene]()]));
  if (!parts.ok) return parts;
  const [reader, data] = parts.value;
  const read = data ? reader.readParsedLesson(data.default) : reader.readLesson(text ?? '');
  if (read.ok) known.set(key, read.value);
  return read;
}

/** Scenes as they were said, by language: the same lesson as long as it is the same. */
const said = new Map<string, Lesson>();

/** A scene speaks the page's language; a lesson that came from elsewhere stays in that of who made it. */
async function loadSaid(of: Pick<KeptLesson, 'key' | 'scene' | 'text'>): Promise<Result<Lesson>> {
  const read = await load(of);
  if (!read.ok || !of.scene) return read;
  const name = `${currentLocale().tag} ${of.scene}`;
  const lesson = said.get(name) ?? inPageLanguage(of.scene, read.value);
  said.set(name, lesson);
  return ok(lesson);
}

/** Another network is on its way: what belongs to the one so far is not looked for. */
let isOpening = false;
let latest = 0;

/** Opens a scene of the lesson. Of several in a row the last one counts. */
export async function openScene(scene: SceneId): Promise<WayBack | undefined> {
  latest += 1;
  const turn = latest;
  const lesson = await load({ key: scene, scene });
  if (turn !== latest) return undefined;
  if (lesson.ok) return await open({ key: scene, scene }, lesson.value);
  notify(lesson.reason);
  return undefined;
}

/** Opens a lesson that came by a file or a link. */
export async function openOwnLesson(lesson: Lesson): Promise<WayBack | undefined> {
  latest += 1;
  const { writeLesson } = await import('../../lessons/readLesson.ts');
  const text = writeLesson(lesson);
  const key = `own ${checksum(text)}`;
  known.set(key, lesson);
  return await open({ key, text }, lesson);
}

async function open(of: Pick<KeptLesson, 'key' | 'scene' | 'text'>, lesson: Lesson): Promise<WayBack | undefined> {
  const before = currentProject();
  const wayBack = async () => openProject(before);
  isOpening = true;
  try {
    const project = await projectOf(of.key);
    const left = project === undefined ? undefined : lessonOf(project);
    if (project === undefined || !left) {
      const back = await openAsProject(placed(of, lesson.document));
      keepLesson({ ...of, project: currentProject(), part: 0, network: lesson.document.document.name, isClosed: false, freed: [] });
      return back;
    }
    if (currentProject() !== project) await openProject(project);
    if (currentProject() !== project) return undefined; // it could not be opened, and that was said
    keepLesson({ ...left, isClosed: false });
    return wayBack;
  } finally {
    isOpening = false;
    await showKept();
  }
}

const placed = ({ scene }: Pick<KeptLesson, 'scene'>, file: NetworkFile): NetworkFile =>
  scene ? { ...file, document: forScreen(file.document, openLessonNow() === undefined) } : withPlaces(file);

/** The network that was opened with this lesson before, if it is still there. */
async function projectOf(key: string): Promise<ProjectId | undefined> {
  const projects = projectsOf(key);
  if (projects.includes(currentProject())) return currentProject();
  if (projects.length === 0 || !isSaving()) return undefined;
  const there = await (await projectStore()).list();
  return projects.find((project) => there.some(({ id }) => id === project));
}

/** Shows the lesson that belongs to the open network, or none. */
export async function showKept(): Promise<void> {
  if (isOpening) return;
  const project = currentProject();
  const kept = lessonOf(project);
  if (!kept || kept.isClosed) return showLesson(undefined);
  const lesson = await loadSaid(kept);
  const now = lessonOf(project);
  if (isOpening || project !== currentProject() || !now || now.isClosed) return;
  if (lesson.ok) showLesson({ ...now, lesson: lesson.value });
  else notify(`${messages.notOpened} ${lesson.reason}`);
}

/** Puts the network of the part that is looked at on the canvas, as the lesson has it: one step of undo. */
export function putOnCanvas(): void {
  const lesson = openLessonNow();
  if (!lesson) return;
  const file = networkOfPart(lesson.lesson, lesson.part);
  openFile(placed(lesson, file));
  changeLesson({ network: file.document.name });
}
