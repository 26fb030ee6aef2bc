/** What a run does next: a step, a piece of a test, a piece of the search for what made it diverge, or nothing. */

import type { Beat } from '../../network/beats.ts';
import type { StepChange } from '../../network/stepChange.ts';
import type { TrainingSettings } from '../../network/training.ts';
import type { Divergence } from '../shared/protocol.ts';
import { searchDivergence } from './divergence/divergenceSearch.ts';
import { createLoop } from './loop.ts';
import type { Resting } from './reporter.ts';
import { createRunEnd, type Over } from './runEnd.ts';
import type { RunLoop, RunParts } from './runParts.ts';
import { createSignal } from './signal.ts';
import { createStepPace } from './stepPace.ts';
import { createStepTurn } from './stepTurn.ts';
import type { TestRun } from './testRun.ts';
import type { Trainer } from './trainer.ts';

/** Until when the loop goes on: to the end, for as many steps as were asked for, for some beats of one, or not at all. */
type Goal = 'train' | 'step' | 'beats' | 'pause';

/** @param first the phase that the run is in before anything is done */
export function createRunLoop(
  { trainer, names, settings, monitor, reporter, emit, now, found, tested, fail }: RunParts,
  first: Resting,
): RunLoop {
  const end = createRunEnd(trainer, settings, now);
  const signal = createSignal();
  const pace = createStepPace(now);
  const turn = createStepTurn(now);
  let goal: Goal = 'pause';
  let until = 0; // the last of the steps that were asked for: each press counts, also one that comes while the data are on their way
  let beats: readonly Beat[] = []; // still to be taken
  let test: TestRun | undefined;
  let search: Generator<void, Divergence> | undefined;
  let isOver = false;
  let isKeepAsked = false; // a checkpoint was asked for that has not been sent

  /** Does the one thing that is next. @returns whether there may be more to do */
  const advance = async (): Promise<boolean> => {
    if (isOver) return false;
    if (search) return advanceSearch(search);
    if (test) return advanceTest(test);
    if (goal === 'pause') return false;
    if (goal === 'beats') return trainer.isReady() ? advanceBeats() : waitForData();
    const over = end.reached(goal === 'train');
    if (over) return rest(over.phase, over.stop);
    if (!trainer.isReady()) return waitForData();
    if (goal === 'train') reporter.enter('training');
    if (goal === 'train' && turn.isOver(trainer.stepsDone)) return waitForTurn();
    if (goal === 'train' && pace.msLeft() > 0) return wait(pace.msLeft());
    takeStep();
    if (goal === 'step' && trainer.stepsDone >= until && !end.reached(false)) rest('paused');
    return true;
  };
  const loop = createLoop(advance, () => !isOver && (goal !== 'pause' || search !== undefined), fail, now);

  const takeStep = () => {
    const now = settings.settingsAt(trainer.stepsDone + 1);
    pace.taken();
    note(now, trainer.step(now));
    if (goal !== 'train') return;
    reporter.emitIfDue(pace.showsEach);
    if (!test && (isKeepAsked || reporter.isCheckpointDue())) keep();
  };

  /** Records the step just taken. */
  const note = (now: TrainingSettings, { figures, samples }: ReturnType<Trainer['step']>, isRegular = true) => {
    const step = trainer.stepsDone;
    reporter.log.add(step, now.lr, figures, samples, settings.markAt(step), changeAt(step, isRegular));
    end.note(step, figures.loss);
    // Training could not take an irregular step again: what is looked for from here on begins after it.
    if (!isRegular) monitor.restart();
    if (isRegular && monitor.watch(step, figures.loss, now)) diverge();
    else test = trainer.dueTest();
  };

  /** What is new in this step beside the learning rate. */
  const changeAt = (step: number, isRegular: boolean): StepChange | undefined => {
    const optimizer = settings.newParamsAt();
    if (isRegular && !optimizer) return undefined;
    return { step, ...(optimizer ? { optimizer } : {}), ...(isRegular ? {} : { isIrregular: true }) };
  };

  const advanceBeats = (): boolean => {
    const [beat, ...others] = beats;
    beats = others;
    if (beat === undefined) return rest(trainer.stepsDone === 0 ? 'ready' : 'paused');
    const now = settings.settingsAt(trainer.stepsDone + 1);
    const moved = trainer.beat(beat, now);
    if (moved) note(now, moved, moved.isRegular);
    return true;
  };

  /** One piece of a test. It goes on while training rests, because the parameters do not move then. */
  const advanceTest = async (piece: TestRun): Promise<boolean> => {
    if (!piece.isReady()) return goal === 'pause' ? false : waitForData();
    const figures = piece.next();
    if (!figures) return true;
    test = undefined;
    reporter.log.addTest(figures);
    end.noteTest(figures);
    if (goal === 'pause' || isKeepAsked) keep();
    if (goal === 'pause') tested();
    return true;
  };

  /** Until something has changed, or so much time has passed; a command ends the waiting. */
  const wait = async (ms?: number): Promise<boolean> => {
    await signal.wait(ms);
    return true;
  };

  const waitForData = (): Promise<boolean> => {
    end.holdClock();
    reporter.enter('loading');
    return wait();
  };

  /** All steps are told before it is said that the next ones wait. */
  const waitForTurn = (): Promise<boolean> => {
    end.holdClock();
    const ms = turn.takeTime();
    if (ms === undefined) return wait();
    reporter.log.flush();
    emit({ type: 'turn', step: trainer.stepsDone, ms });
    return wait();
  };

  /** Stops, sends the steps that led here, and begins to look for the one that did it. */
  const diverge = () => {
    goal = 'pause';
    test = undefined;
    search = searchDivergence(trainer, monitor, names);
    reporter.log.flush();
    loop.start();
  };

  const advanceSearch = (underWay: Generator<void, Divergence>): boolean => {
    const divergence = underWay.next();
    if (!divergence.done) return true;
    search = undefined;
    monitor.restart();
    emit({ type: 'diverged', divergence: divergence.value });
    rest('diverged');
    found();
    return true;
  };

  /** Sends a checkpoint, unless a parameter is not finite: then the run has diverged. @returns whether it was sent */
  const keep = (): boolean => {
    isKeepAsked = false;
    const isSound = monitor.isSound();
    if (isSound) reporter.emitCheckpoint();
    else diverge();
    return isSound;
  };

  /**
   * Comes to a stop: all that is known is sent before the phase says so. A checkpoint waits for a test that is under way,
   * so that what goes on from it lacks no figures.
   */
  const rest = (phase: Resting, stop?: Over['stop']): boolean => {
    goal = 'pause';
    end.holdClock();
    if (phase !== 'ready' && !test && !keep()) return true;
    reporter.rest(phase, stop);
    return false;
  };

  const begin = (next: Goal) => {
    if (isOver || search) return;
    if (trainer.stepsDone === 0) reporter.emitCheckpoint(); // where it began
    end.moveOn();
    goal = next;
    wake();
    loop.start();
  };

  const wake = () => {
    signal.notify();
    if (test) loop.start();
  };

  rest(first);
  return {
    get isOver() {
      return isOver;
    },
    get isTesting() {
      return test !== undefined;
    },
    get isSearching() {
      return search !== undefined;
    },
    goOn(next) {
      until = (goal === 'step' ? until : trainer.stepsDone) + 1;
      begin(next);
    },
    beat(asked) {
      if (isOver || search) return;
      beats = goal === 'beats' ? [...beats, ...asked] : asked;
      begin('beats');
    },
    pause() {
      if (isOver || search || goal === 'pause') return;
      rest('paused');
      wake();
    },
    setPace(stepsPerSecond) {
      pace.set(stepsPerSecond);
      wake();
    },
    setTurn(untilStep) {
      turn.set(untilStep);
      wake();
    },
    keepSoon() {
      isKeepAsked = goal === 'train';
    },
    wake,
    end() {
      isOver = true;
      wake();
    },
  };
}
