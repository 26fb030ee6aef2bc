/** The lesson that is open beside its network. zustand. */
import { create } from 'zustand';
import type { ControlName } from '../../lessons/controls.ts';
import type { Lesson, LessonPart } from '../../lessons/lessonSchema.ts';
import { networkOfPart } from '../../lessons/networks.ts';
import { internal } from '../../lib/result.ts';
import { setTemplatePace } from '../builder/pace.ts';
import { setLessonPanes } from '../panes.ts';
import { type KeptLesson, keepLesson } from './keptLessons.ts';

export interface OpenLesson extends KeptLesson {
  readonly lesson: Lesson;
}

export const useLesson = create<{ readonly open: OpenLesson | undefined }>(() => ({ open: undefined }));

export const openLessonNow = (): OpenLesson | undefined => useLesson.getState().open;

/** The part that is looked at. */
export const partOf = ({ lesson, part }: OpenLesson): LessonPart =>
  lesson.parts[Math.min(part, lesson.parts.length - 1)] ?? internal('a lesson without parts');

/** Whether the network of the part that is looked at is the one on the canvas. */
export const isOnCanvas = ({ lesson, part, network }: OpenLesson): boolean => networkOfPart(lesson, part).document.name === network;

/** Shows a lesson, or none, with the panes and the pace that it asks for. */
export function showLesson(open: OpenLesson | undefined): void {
  const before = openLessonNow();
  useLesson.setState({ open });
  if (panesKey(open) !== panesKey(before) || open?.project !== before?.project) setLessonPanes(panesAsked(open));
  if (open?.lesson.document !== before?.lesson.document) takeLessonPace(); // the same lesson in another language keeps the pace
}

/** A network of the lesson was opened: it goes at the lesson's pace, and at that of the hand where the lesson has none. */
export function takeLessonPace(): void {
  const open = openLessonNow();
  if (open) setTemplatePace(open.lesson.pace);
}

const panesAsked = (open: OpenLesson | undefined): readonly string[] | undefined => open && (partOf(open).panes ?? open.lesson.panes);
const panesKey = (open: OpenLesson | undefined): string => panesAsked(open)?.join() ?? '';

/** Changes what is kept of the lesson that is open. */
export function changeLesson(change: Partial<Pick<KeptLesson, 'part' | 'network' | 'isClosed' | 'freed'>>): void {
  const open = openLessonNow();
  if (!open) return;
  const { lesson, ...kept } = { ...open, ...change };
  keepLesson(kept);
  showLesson(kept.isClosed ? undefined : { ...kept, lesson });
}

/** Goes to a part, from 0. */
export function goToPart(part: number): void {
  const last = (openLessonNow()?.lesson.parts.length ?? 1) - 1;
  changeLesson({ part: Math.max(0, Math.min(last, part)) });
}

/** Gives the palette back; the network stays, and so does the progress. */
export const closeLesson = (): void => changeLesson({ isClosed: true });

/** Shows what the lesson hides, or lets go of what it locks. */
export const freeControl = (name: ControlName): void => changeLesson({ freed: [...(openLessonNow()?.freed ?? []), name] });

const isHeld = (open: OpenLesson | undefined, names: readonly ControlName[] | undefined, name: ControlName): boolean =>
  (names?.includes(name) ?? false) && !open?.freed.includes(name);

/** Whether the lesson that is open hides something of the page. */
export const useIsHidden = (name: ControlName): boolean => useLesson(({ open }) => isHeld(open, open?.lesson.hidden, name));

/** Whether it locks something. */
export const isLocked = (name: ControlName): boolean => isHeld(openLessonNow(), openLessonNow()?.lesson.locked, name);
export const useIsLocked = (name: ControlName): boolean => useLesson(({ open }) => isHeld(open, open?.lesson.locked, name));
