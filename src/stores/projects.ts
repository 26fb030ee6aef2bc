/** The networks that are kept: which one is open, what else there is, and how another takes its place without anything being lost. */
import { create } from 'zustand';
import { EMPTY_DOCUMENT, type NetworkDocument } from '../network/document.ts';
import type { NetworkFile } from '../network/file/fileFormat.ts';
import { type Miniature, miniatureOf } from '../network/miniature.ts';
import { FIRST_DOCUMENT, templateOf } from '../network/templates.ts';
import type { ProjectId, ProjectSummary } from '../storage/project.ts';
import { currentRun } from './builder/currentRun.ts';
import { fileNow, notify, openFile, showTimeline, undo, useDocument } from './document/document.ts';
import { forScreen } from './forScreen.ts';
import { forgetLesson, lessonOf } from './lesson/keptLessons.ts';
import { messages } from './projects/messages.ts';
import { isUnderWay } from './run/runState.ts';
import { isSaving, openProject as openKept, projectStore, startProject, useSaving } from './saving.ts';

interface Projects {
  /** Saved last first; the one that is open among them. */
  readonly recent: readonly ProjectSummary[];
  /** Put away in the last weeks, last first. */
  readonly removed: readonly ProjectSummary[];
}

export const useProjects = create<Projects>(() => ({ recent: [], removed: [] }));

export const currentProject = (): ProjectId => useSaving.getState().project;

/** Looks again at what is kept. */
export async function refreshProjects(): Promise<void> {
  const storage = await projectStore();
  const [recent, removed] = await Promise.all([storage.list(), storage.listRemoved()]);
  useProjects.setState({ recent, removed });
}

/** How to go back to what was open. */
export type WayBack = () => Promise<void>;

/**
 * Opens a network as one of its own; what was open stays among the recent ones. Only a template that was neither edited nor
 * trained gives way to it. Where this browser keeps nothing, undo is the way back.
 */
export async function openAsProject(file: NetworkFile): Promise<WayBack> {
  if (!isSaving()) return openInPlace(file);
  const storage = await projectStore();
  const before = { project: currentProject(), file: fileNow() };
  const isTrained = async () => (await storage.readCheckpoint(before.project)) !== undefined;
  // Asked once more at the end: what is edited while the database looks is work, too.
  if (isUntouched() && !(await isTrained()) && isUntouched()) {
    showTimeline({ past: [], present: file, future: [] }, true);
    return async () => void (await openAsProject(before.file));
  }
  const started = await startProject(file);
  return started.ok ? () => openProject(before.project) : openInPlace(file);
}

function openInPlace(file: NetworkFile): WayBack {
  forgetLesson(currentProject());
  openFile(file);
  return async () => undo();
}

/** A template as it stands, this tab's own and no lesson's. */
function isUntouched(): boolean {
  if (lessonOf(currentProject())) return false;
  const { document, parameters, past, future } = useDocument.getState();
  const { saveError } = useSaving.getState();
  const isOurs = saveError?.name !== 'elsewhere' && saveError?.name !== 'taken';
  const hasWork = past.length + future.length > 0 || parameters !== undefined || isUnderWay(currentRun().run.getState());
  return isOurs && !hasWork && templateOf(document) !== undefined;
}

/** Opens one of the kept networks, with its undo history. */
export async function openProject(id: ProjectId): Promise<void> {
  const opened = await openKept(id);
  if (!opened.ok) notify(opened.reason);
}

/** One of the templates, its rows as long as the screen has room for. */
export const openTemplate = (document: NetworkDocument): Promise<unknown> => openAsProject({ document: forScreen(document) });

/** An empty canvas. */
export const newProject = async (): Promise<void> => void (await openAsProject({ document: EMPTY_DOCUMENT }));

/** The open network once more, under a name of its own. */
export async function duplicateProject(): Promise<void> {
  const { document, parameters } = fileNow();
  const copy = { ...document, name: messages.copyOf(document.name).slice(0, LONGEST_NAME) };
  await openAsProject(parameters ? { document: copy, parameters } : { document: copy });
}

const LONGEST_NAME = 80;

/** Puts a network away; it can be brought back. Where it is the open one, the one before it takes its place. */
export async function removeProject(id: ProjectId): Promise<void> {
  const storage = await projectStore();
  if (id === currentProject()) {
    const [next] = useProjects.getState().recent.filter((other) => other.id !== id);
    if (next) await openProject(next.id);
    else await startProject({ document: forScreen(FIRST_DOCUMENT) });
    if (id === currentProject()) return; // it could not be left, and that was said
  }
  await storage.remove(id);
  await refreshProjects();
}

export async function restoreProject(id: ProjectId): Promise<void> {
  await (await projectStore()).restore(id);
  await refreshProjects();
}

/** What a kept network looks like from afar; none where it cannot be read. */
export async function pictureOf(id: ProjectId): Promise<Miniature | undefined> {
  const document = await (await projectStore()).peek(id);
  return document && miniatureOf(document);
}
