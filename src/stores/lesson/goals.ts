/** The table of checks: what each of them looks at, and how a goal made of them stands. */
import type { CheckName } from '../../lessons/checks.ts';
import type { Goal } from '../../lessons/lessonSchema.ts';
import type { ViewName } from '../../training/shared/views.ts';
import { DEED_GOALS } from './goalsOfDeeds.ts';
import { NETWORK_GOALS } from './goalsOfNetwork.ts';
import { RUN_GOALS } from './goalsOfRun.ts';
import type { Situation } from './situation.ts';
import { type GoalRow, type GoalRows, type Standing, standing } from './standing.ts';

const GOALS: GoalRows<CheckName> = { ...RUN_GOALS, ...NETWORK_GOALS, ...DEED_GOALS };

const rowOf = (check: CheckName) => GOALS[check] as GoalRow<never>;

/** How a goal stands: reached once all of its checks are at one moment, else the words of the first one that is not. */
export function standingOf({ checks }: Goal, situation: Situation): Standing {
  const all = checks.map(({ check, args }) => rowOf(check).stands(args as never, situation));
  const open = all.find(({ isReached }) => !isReached);
  return open ?? standing(true, all.map(({ now }) => now).join('; '));
}

/** The views that a goal must see. */
export const viewsOf = ({ checks }: Goal): readonly ViewName[] => checks.flatMap(({ check }) => rowOf(check).views ?? []);
