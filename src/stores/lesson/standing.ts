/** How a goal stands: reached or not, and how far it is in words. Types, and the words that many checks share. */
import type { ArgsOf, CheckName } from '../../lessons/checks.ts';
import type { ViewName } from '../../training/shared/views.ts';
import { messages } from './messages.ts';
import type { OwnRun, Situation } from './situation.ts';

export interface Standing {
  readonly isReached: boolean;
  /** How it is now, for whoever works on it: `loss 0.034, wanted below 0.01`. */
  readonly now: string;
}

export interface GoalRow<C extends CheckName> {
  /** Views that must be computed for it, whoever else looks. */
  readonly views?: readonly ViewName[];
  stands(args: ArgsOf<C>, situation: Situation): Standing;
}

/** Rows of some of the checks. */
export type GoalRows<C extends CheckName> = { readonly [N in C]: GoalRow<N> };

export const standing = (isReached: boolean, now: string): Standing => ({ isReached, now });

/** The answer of a check on a run, which is no other network's. */
export function ofRun(situation: Situation, ask: (own: OwnRun) => Standing): Standing {
  if (!situation.drawn) return standing(false, messages.untrainable);
  if (!situation.own) return standing(false, messages.otherRun);
  return ask(situation.own);
}

/** The same where nothing is known before the first step. */
export const ofSteps = (situation: Situation, ask: (own: OwnRun) => Standing): Standing =>
  ofRun(situation, (own) => (own.records.steps > 0 ? ask(own) : standing(false, messages.noStep)));
