/** Whether a run has come to its end: to the amount that its settings name, to what they say it is to stop at, or to where nothing learns any more. */
import { STOPS, type StopReason } from '../../network/stopping.ts';
import type { TestFigures } from '../shared/protocol.ts';
import type { Clock } from './events.ts';
import type { CurrentSettings } from './liveSettings.ts';
import { createStopCondition } from './stopCondition.ts';
import { createStopWatch } from './stopWatch.ts';
import type { Trainer } from './trainer.ts';

/** A run without an end is asked for the first time after so many steps whether it is stuck, and then whenever it has taken twice as many. */
const FIRST_LOOK = 300;

/** How a run rests at its end. */
export interface Over {
  readonly phase: 'finished' | 'stuck';
  readonly stop?: StopReason;
}

export interface RunEnd {
  /**
   * How it rests, if it is at its end. One without an end rests where nothing learns any more; who goes on from there is not stopped again soon.
   * @param isTraining whether it goes on by itself: only then time passes, and only then it is looked whether it is stuck on the way
   */
  reached(isTraining: boolean): Over | undefined;
  /** Time does not pass until it is asked again while it trains. */
  holdClock(): void;
  /** A step was taken, with this loss of its batch. */
  note(step: number, loss: number): void;
  noteTest(figures: TestFigures): void;
  /** Moves the end, if it is reached, so that there is something to train again. */
  moveOn(): void;
}

export function createRunEnd(trainer: Trainer, settings: CurrentSettings, now: Clock): RunEnd {
  const amount = createStopCondition(trainer.stepsPerEpoch);
  const watch = createStopWatch(now);
  let nextLook = Math.max(FIRST_LOOK, 2 * trainer.stepsDone);
  const isStuckOnTheWay = () => {
    const { stop_seconds, patience } = settings.now;
    const hasEnd = amount.hasEnd(settings.now) || stop_seconds !== undefined || patience !== undefined;
    if (hasEnd || trainer.stepsDone < nextLook) return false;
    nextLook = 2 * trainer.stepsDone;
    return trainer.isStuck();
  };
  /** What has learned what was asked of it is not stuck. */
  const isStuckAt = (stop: StopReason | undefined) => (stop === undefined || STOPS[stop.by].thenOn === 'asMuchAgain') && trainer.isStuck();
  return {
    reached(isTraining) {
      watch.run(isTraining);
      if (amount.isReached(trainer.stepsDone, settings.now)) return { phase: isStuckAt(undefined) ? 'stuck' : 'finished' };
      const stop = watch.reached(trainer.stepsDone, settings.now);
      if (stop) return { phase: isStuckAt(stop) ? 'stuck' : 'finished', stop };
      return isTraining && isStuckOnTheWay() ? { phase: 'stuck' } : undefined;
    },
    holdClock: () => watch.run(false),
    note: watch.note,
    noteTest: watch.noteTest,
    moveOn() {
      amount.moveOn(trainer.stepsDone, settings.now);
      watch.moveOn();
    },
  };
}
