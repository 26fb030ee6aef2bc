/** One run: a network in training, and what may be asked of it while it goes on. */
import type { Result } from '../../lib/result.ts';
import type { Beat } from '../../network/beats.ts';
import { parametersOf } from '../../network/read/spec.ts';
import type { Checkpoint, LiveSettings, RunPlan } from '../shared/protocol.ts';
import type { ViewName, ViewRequests } from '../shared/views.ts';
import type { DataSplits } from './data/source.ts';
import { createDivergenceMonitor } from './divergence/divergenceMonitor.ts';
import type { KernelEngine } from './engine/kernelEngine.ts';
import { toCheckpoint } from './engineCheckpoint.ts';
import type { Clock, Emit } from './events.ts';
import { failureMessage } from './failure.ts';
import { createSettings } from './liveSettings.ts';
import { createLooker } from './looker.ts';
import { createReporter, isCostly, isGoingOn } from './reporter.ts';
import { createRunLoop } from './runLoop.ts';
import { createShownMoment } from './shownMoment.ts';
import { createTrainer } from './trainer.ts';

export interface Run {
  train(): void;
  /** Takes one step, and rests. */
  step(): void;
  /** Takes some beats of a step, in this order, and rests. */
  beat(beats: readonly Beat[]): void;
  /** A run that is looking for what made it diverge comes to rest by itself. */
  pause(): void;
  setLearningRate(lr: number): Result<undefined>;
  setLive(live: LiveSettings): Result<undefined>;
  /**
   * Which views snapshots have from now on. They are shown at once where no step is on its way that would show them, and what is asked
   * a new question answers at once in any case.
   */
  setViews(views: ViewRequests): void;
  /** Steps a second at most; Infinity for full speed. */
  setPace(stepsPerSecond: number): void;
  /** While training it goes as far as this step, and says when it waits there; Infinity for no limit. */
  setTurn(untilStep: number): void;
  /**
   * Has all views show another moment of the run, or the newest again where none is named. The run must rest; where a test is still under
   * way it waits for that. Nothing of the run changes: it goes on from where it stands.
   */
  showMoment(moment: Checkpoint | undefined): void;
  /** Sends all parameters, those of the run and not of a moment that is shown; while it is looked for what made the run diverge, those that it comes to rest with. */
  readParameters(): void;
  /** Sends a checkpoint after the step or the test that is under way; at rest it has sent its last. */
  checkpoint(): void;
  /** Something has changed that the run, or a test without its data, may wait for. */
  wake(): void;
  /** Ends the run and frees every tensor of it. */
  dispose(): void;
}

export interface RunOptions {
  readonly plan: RunPlan;
  readonly samples: DataSplits;
  /** What takes the steps; without them the tape does. */
  readonly kernels?: KernelEngine;
  readonly emit: Emit;
  readonly now: Clock;
}

/** Builds the network and stands ready before its first step, or at the plan's checkpoint. Throws what TensorFlow.js throws. */
export function createRun({ plan, samples, kernels, emit, now }: RunOptions): Run {
  const specs = parametersOf(plan.spec);
  const settings = createSettings(plan.settings, plan.spec.data.facts.train);
  const trainer = createTrainer(plan, samples, kernels);
  const reporter = createReporter(trainer, specs, settings, emit, now, () => looker.start());
  const target = plan.spec.data.facts.y;
  const monitor = createDivergenceMonitor({ target, batchSize: plan.settings.batch_size, reference: trainer.reference }, trainer);
  /** Whether parameters are to be sent once the search is over. */
  let isAsked = false;
  let watched: ViewRequests = {};
  let waiting: { readonly moment: Checkpoint | undefined } | undefined;
  const shown = createShownMoment(trainer, specs);

  const readParameters = () => {
    if (loop.isOver) return;
    isAsked = loop.isSearching;
    if (isAsked) return;
    const { step, parameters } = shown.newest
      ? toCheckpoint(specs, shown.newest)
      : { step: trainer.stepsDone, parameters: trainer.parameters() };
    emit({ type: 'parameters', step, parameters });
  };
  /** What is shown of the moment where the trainer stands. */
  const emitShown = () => (shown.newest ? reporter.emitMoment() : reporter.emitSnapshot());
  const showMoment = (moment: Checkpoint | undefined) => {
    if (loop.isOver || loop.isSearching || isGoingOn(reporter.phase)) return;
    if (loop.isTesting) {
      waiting = { moment };
      return;
    }
    if (moment) shown.show(moment);
    else shown.leave();
    emitShown();
  };
  /** What was to be shown while a test was under way. */
  const tested = () => {
    const next = waiting;
    waiting = undefined;
    if (next) showMoment(next.moment);
  };
  /** The run itself goes on, not a moment that was shown. */
  const leaveMoment = () => {
    waiting = undefined;
    shown.leave();
  };
  const goOn = (goal: 'train' | 'step') => {
    leaveMoment();
    loop.goOn(goal);
  };
  const dispose = () => {
    if (loop.isOver) return;
    loop.end();
    trainer.dispose();
  };
  const fail = (error: unknown) => {
    emit({ type: 'failed', message: failureMessage(error) });
    dispose();
  };
  const looker = createLooker({
    lookOn: reporter.lookOn,
    isTraining: () => isGoingOn(reporter.phase),
    canLook: () => !loop.isOver && !loop.isSearching,
    fail,
    now,
  });
  const loop = createRunLoop(
    {
      trainer,
      names: specs.map(({ name }) => name),
      settings,
      monitor,
      reporter,
      emit,
      now,
      found: () => isAsked && readParameters(),
      tested,
      fail,
    },
    plan.checkpoint ? 'paused' : 'ready',
  );

  return {
    train: () => goOn('train'),
    step: () => goOn('step'),
    beat(beats) {
      leaveMoment();
      loop.beat(beats);
    },
    pause: loop.pause,
    setLearningRate: settings.setRate,
    setLive: settings.setLive,
    setViews(views) {
      const asked = questionsIn(views, watched);
      const areOthers = Object.keys(views).join() !== Object.keys(watched).join();
      watched = views;
      reporter.setViews(views);
      if (loop.isOver || loop.isSearching) return;
      if (areOthers && reporter.phase !== 'training') emitShown();
      else if (asked) reporter.emitViews(asked);
    },
    setPace: loop.setPace,
    setTurn: loop.setTurn,
    showMoment,
    readParameters,
    checkpoint: loop.keepSoon,
    wake() {
      loop.wake();
      // What has arrived may be the answer.
      const asked = questionsIn(watched, {}, isCostly);
      if (asked && !loop.isOver && !loop.isSearching && reporter.phase !== 'training') reporter.emitViews(asked);
    },
    dispose,
  };
}

/** The views that are asked a question, other than before, or that count as such; undefined where there is none. */
function questionsIn(views: ViewRequests, before: ViewRequests, counts = (_: string) => false): ViewRequests | undefined {
  const changed = Object.entries(views).filter(([name, args]) => counts(name) || (args !== true && args !== before[name as ViewName]));
  return changed.length > 0 ? Object.fromEntries(changed) : undefined;
}
