/** All goals of a lesson, each with its id and the network that it is about. Pure. */
import type { Goal, Lesson } from '../../lessons/lessonSchema.ts';
import { networkOfPart } from '../../lessons/networks.ts';
import { goalId } from './goalId.ts';

export interface AskedGoal {
  readonly id: string;
  readonly goal: Goal;
  /** The name of the lesson's network that it is about. */
  readonly network: string;
}

/** In the lesson's order. */
export const goalsOf = (lesson: Lesson): readonly AskedGoal[] =>
  lesson.parts.flatMap(({ goals }, part) => {
    const { name } = networkOfPart(lesson, part).document;
    return goals.map((goal) => ({ id: goalId(goal, name), goal, network: name }));
  });
