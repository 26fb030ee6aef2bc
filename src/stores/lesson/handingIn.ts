/** What is handed in of the lesson that is open: its goals as they are ticked, the network, and what the run has come to. Comes by a lazy import. */
import { type HandIn, handInJson } from '../../lessons/handIn.ts';
import { internal, ok, type Result } from '../../lib/result.ts';
import { encodeHandInLink } from '../../links/handInLink.ts';
import { currentRun } from '../builder/currentRun.ts';
import { fileNow } from '../document/document.ts';
import { linkTo } from '../files/sharing.ts';
import { figuresOf } from '../runs/runLine.ts';
import { goalsOf } from './askedGoals.ts';
import { type OpenLesson, openLessonNow } from './lesson.ts';
import { isReached, useProgress } from './progress.ts';

export interface TickedGoal {
  readonly says: string;
  readonly isReached: boolean;
}

/** All goals of a lesson, in its order, with those that the page has seen reached. */
export const tickedGoals = ({ lesson, key }: OpenLesson, reached = useProgress.getState().reached): readonly TickedGoal[] =>
  goalsOf(lesson).map(({ id, goal }) => ({ says: goal.says, isReached: isReached(reached, key, id) }));

/** What would be handed in now. @param by who it is; may be empty */
export function handInNow(by: string): HandIn {
  const open = openLessonNow() ?? internal('nothing is handed in without a lesson');
  const { steps, loss, test } = figuresOf(currentRun().history.records);
  return {
    lesson: open.lesson.title,
    by,
    goals: [...tickedGoals(open)],
    steps,
    loss: Number.isFinite(loss) ? loss : undefined,
    test_accuracy: test?.accuracy ?? undefined,
    document: { document: fileNow().document },
  };
}

/** A link that holds it: for a message, or for whoever photographs it from the screen. */
export async function handInLink(by: string): Promise<Result<string>> {
  const hash = await encodeHandInLink(handInNow(by));
  return hash.ok ? ok(linkTo(hash.value)) : hash;
}

/** What a page to hand in says of the lesson. */
export function lessonPart(by: string): {
  readonly title: string;
  readonly goals: readonly TickedGoal[];
  readonly data: readonly string[];
} {
  const handIn = handInNow(by);
  return { title: handIn.lesson, goals: handIn.goals, data: [JSON.stringify(handInJson(handIn))] };
}
