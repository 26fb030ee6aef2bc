/** How far a run may train before it waits for a turn among others. Knows no messages. */
import type { Clock } from './events.ts';

export interface StepTurn {
  /** It may go as far as this step. */
  set(untilStep: number): void;
  /** Whether it has gone as far as it may. */
  isOver(stepsDone: number): boolean;
  /** How long the turn took, in ms; undefined where that was asked already. */
  takeTime(): number | undefined;
}

/** No limit, before one is set. */
export function createStepTurn(now: Clock): StepTurn {
  let turn: { readonly untilStep: number; readonly since: number; isTold: boolean } = {
    untilStep: Number.POSITIVE_INFINITY,
    since: now(),
    isTold: false,
  };
  return {
    set(untilStep) {
      turn = { untilStep, since: now(), isTold: false };
    },
    isOver: (stepsDone) => stepsDone >= turn.untilStep,
    takeTime() {
      if (turn.isTold) return undefined;
      turn.isTold = true;
      return now() - turn.since;
    },
  };
}
