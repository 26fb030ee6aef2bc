/** What a run is told to stop at beside its last step: gathers what the rules go by, and says which of them has come true. */

import { sum } from '../../lib/sums.ts';
import {
  STOP_NAMES,
  STOP_THRESHOLD,
  STOP_WINDOW,
  STOPS,
  type StopFigures,
  type StopName,
  type StopReason,
} from '../../network/stopping.ts';
import type { TrainingSettings } from '../../network/training.ts';
import type { TestFigures } from '../shared/protocol.ts';
import type { Clock } from './events.ts';

export interface StopWatch {
  /** Whether time passes from here on. */
  run(isRunning: boolean): void;
  /** A step was taken; one that does not follow the last one begins anew. */
  note(step: number, loss: number): void;
  noteTest(figures: TestFigures): void;
  /** The first condition that is true after so many steps. */
  reached(stepsDone: number, settings: TrainingSettings): StopReason | undefined;
  /** The run goes on after what was said last: as much again, or past it until it is set to another value. */
  moveOn(): void;
}

export function createStopWatch(now: Clock): StopWatch {
  /** Of the last steps, each at its number modulo their count. */
  const losses = new Float64Array(STOP_WINDOW);
  let noted = 0; // steps in a row
  let lastStep = 0;
  let mean = Number.NaN;
  let best = Number.POSITIVE_INFINITY;
  let bestStep = 0;
  let test: TestFigures | undefined;
  let seconds = 0;
  let since: number | undefined; // when time was last counted; undefined while it does not pass
  let said: StopReason | undefined;
  const passed: { -readonly [N in StopName]?: number } = {};

  const forget = () => {
    noted = 0;
    mean = Number.NaN;
    best = Number.POSITIVE_INFINITY;
    test = undefined;
  };
  const figures = (stepsDone: number): StopFigures => {
    const isNow = stepsDone === lastStep && noted > 0;
    return {
      seconds,
      loss: isNow ? mean : Number.NaN,
      accuracy: test && test.step <= stepsDone ? (test.accuracy ?? Number.NaN) : Number.NaN,
      stepsWithoutGain: isNow && noted >= STOP_WINDOW ? lastStep - bestStep : 0,
    };
  };
  const isAsked = (settings: TrainingSettings) => (name: StopName) => settings[name] !== undefined && settings[name] !== passed[name];
  return {
    run(isRunning) {
      const time = now();
      if (since !== undefined) seconds += (time - since) / 1000;
      since = isRunning ? time : undefined;
    },
    note(step, loss) {
      if (step !== lastStep + 1) forget();
      lastStep = step;
      noted += 1;
      losses[step % STOP_WINDOW] = loss;
      if (noted < STOP_WINDOW) return;
      mean = sum(losses) / STOP_WINDOW;
      if (!(mean < best - STOP_THRESHOLD * Math.abs(best)) && noted > STOP_WINDOW) return;
      best = mean;
      bestStep = step;
    },
    noteTest(figures) {
      test = figures;
    },
    reached(stepsDone, settings) {
      if (!STOP_NAMES.some((name) => settings[name] !== undefined)) return undefined; // asked after each step, and most runs stop at none
      const names = STOP_NAMES.filter(isAsked(settings));
      const known = figures(stepsDone);
      const by = names.find((name) => STOPS[name].isReached(settings[name] ?? Number.NaN, known));
      if (by) said = { by, value: settings[by] ?? Number.NaN };
      return by && said;
    },
    moveOn() {
      if (!said) return;
      if (STOPS[said.by].thenOn === 'past') passed[said.by] = said.value;
      else if (said.by === 'stop_seconds') seconds = 0;
      else bestStep = lastStep;
      said = undefined;
    },
  };
}
