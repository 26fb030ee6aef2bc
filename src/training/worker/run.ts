/** One run: the loop that trains a network, one step between two breaths, and tells how it goes. */
import type { Result } from '../../lib/result.ts';
import { parametersOf } from '../../network/read/spec.ts';
import type { Divergence, LiveSettings, RunPlan, WorkerPhase } from '../shared/protocol.ts';
import type { ViewName } from '../shared/views.ts';
import type { DataSplits } from './data/source.ts';
import { createDivergenceMonitor, type DivergenceMonitor } from './divergence/divergenceMonitor.ts';
import { searchDivergence } from './divergence/divergenceSearch.ts';
import type { KernelEngine } from './engine/kernelEngine.ts';
import type { Clock, Emit } from './events.ts';
import { failureMessage } from './failure.ts';
import { type CurrentSettings, createSettings } from './liveSettings.ts';
import { createLoop, type Loop } from './loop.ts';
import { createReporter, type Reporter } from './reporter.ts';
import { createSignal } from './signal.ts';
import { StopCondition } from './stopCondition.ts';
import type { TestRun } from './testRun.ts';
import { createTrainer, type Trainer } from './trainer.ts';

/** Until when the loop goes on: to the end, for one step, or not at all. */
type Goal = 'train' | 'step' | 'pause';

export interface RunOptions {
  readonly plan: RunPlan;
  readonly samples: DataSplits;
  /** What takes the steps; without them the tape does. */
  readonly kernels?: KernelEngine;
  readonly emit: Emit;
  readonly now: Clock;
}

export class Run {
  private readonly emit: Emit;
  private readonly trainer: Trainer;
  private readonly reporter: Reporter;
  private readonly monitor: DivergenceMonitor;
  private readonly stopCondition: StopCondition;
  private readonly names: readonly string[];
  private readonly signal = createSignal();
  private readonly settings: CurrentSettings;
  private readonly loop: Loop;
  private phase: WorkerPhase = 'ready';
  private goal: Goal = 'pause';
  private test: TestRun | undefined;
  /** Under way after the run has diverged; the learner stands anywhere meanwhile. */
  private search: Generator<void, Divergence> | undefined;
  private isOver = false;
  private isAsked = false;

  /** Builds the network and stands ready before its first step, or at the plan's checkpoint. Throws what TensorFlow.js throws. */
  constructor({ plan, samples, kernels, emit, now }: RunOptions) {
    const specs = parametersOf(plan.spec);
    const { settings } = plan;
    this.emit = emit;
    this.settings = createSettings(settings);
    this.loop = createLoop(
      () => this.advance(),
      () => !this.isOver && (this.goal !== 'pause' || this.search !== undefined),
      (error) => this.fail(error),
      now,
    );
    this.names = specs.map(({ name }) => name);
    this.trainer = createTrainer(plan, samples, kernels);
    const { stepsPerEpoch, reference } = this.trainer;
    this.stopCondition = new StopCondition(stepsPerEpoch);
    this.reporter = createReporter(this.trainer, specs, emit, now);
    this.monitor = createDivergenceMonitor({ target: plan.spec.data.facts.y, batchSize: settings.batch_size, reference }, this.trainer);
    this.rest(plan.checkpoint ? 'paused' : 'ready');
  }

  train(): void {
    this.goOn('train');
  }

  step(): void {
    this.goOn('step');
  }

  /** A run that is looking for what made it diverge comes to rest by itself. */
  pause(): void {
    if (this.isOver || this.search || this.goal === 'pause') return;
    this.rest('paused');
    this.wake();
  }

  setLearningRate(lr: number): Result<undefined> {
    return this.settings.setRate(lr);
  }

  setLive(live: LiveSettings): Result<undefined> {
    return this.settings.setLive(live);
  }

  /** Views that are wanted are shown at once where no step is on its way that would show them. */
  setViews(views: readonly ViewName[]): void {
    this.reporter.setViews(views);
    if (!this.isOver && !this.search && this.phase !== 'training') this.reporter.emitSnapshot();
  }

  /** Sends all parameters; while it is being found out what went wrong, those it comes to rest with. */
  readParameters(): void {
    if (this.isOver) return;
    this.isAsked = this.search !== undefined;
    if (!this.isAsked) this.emit({ type: 'parameters', step: this.trainer.stepsDone, parameters: this.trainer.parameters() });
  }

  /** Something has changed that the loop, or a test without its data, may wait for. */
  wake(): void {
    this.signal.notify();
    if (this.test) this.loop.start();
  }

  /** Ends the run and frees every tensor it holds. */
  dispose(): void {
    if (this.isOver) return;
    this.isOver = true;
    this.wake();
    this.trainer.dispose();
  }

  private fail(error: unknown): void {
    this.emit({ type: 'failed', message: failureMessage(error) });
    this.dispose();
  }

  private goOn(goal: Goal): void {
    if (this.isOver || this.search) return;
    this.stopCondition.moveOn(this.trainer.stepsDone, this.settings.now);
    this.goal = goal;
    this.wake();
    this.loop.start();
  }

  /** Does the one thing that is next. @returns whether there may be more to do */
  private async advance(): Promise<boolean> {
    if (this.isOver) return false;
    if (this.search) return this.advanceSearch(this.search);
    if (this.test) return this.advanceTest(this.test);
    if (this.goal === 'pause') return false;
    if (this.isAtEnd()) return this.rest('finished');
    if (!this.trainer.isReady()) return this.waitForData();
    if (this.goal === 'train') this.enter('training');
    this.takeStep();
    if (this.goal === 'step' && !this.isAtEnd()) this.rest('paused');
    return true;
  }

  private takeStep(): void {
    const { trainer, reporter } = this;
    const settings = this.settings.now;
    const { figures, samples } = trainer.step(settings);
    reporter.log.add(trainer.stepsDone, settings.lr, figures, samples);
    if (this.monitor.watch(trainer.stepsDone, figures.loss, settings)) this.diverge();
    else this.test = trainer.dueTest();
    if (this.goal !== 'train') return;
    reporter.emitIfDue();
    if (!this.test && reporter.isCheckpointDue()) this.keep();
  }

  /** One piece of a test. It goes on while training rests, because the parameters do not move then. */
  private async advanceTest(test: TestRun): Promise<boolean> {
    if (!test.isReady()) return this.goal === 'pause' ? false : this.waitForData();
    const figures = test.next();
    if (!figures) return true;
    this.test = undefined;
    this.reporter.log.addTest(figures);
    if (this.goal === 'pause') this.keep();
    return true;
  }

  /** Stops, sends the steps that led here, and begins to look for the one that did it. */
  private diverge(): void {
    this.goal = 'pause';
    this.test = undefined;
    this.search = searchDivergence(this.trainer, this.monitor, this.names);
    this.reporter.log.flush();
    this.loop.start();
  }

  private advanceSearch(search: Generator<void, Divergence>): boolean {
    const found = search.next();
    if (!found.done) return true;
    this.search = undefined;
    this.monitor.restart();
    this.emit({ type: 'diverged', divergence: found.value });
    this.rest('diverged');
    if (this.isAsked) this.readParameters();
    return true;
  }

  private async waitForData(): Promise<boolean> {
    this.enter('loading');
    await this.signal.wait();
    return true;
  }

  /**
   * Comes to a stop: all that is known is sent before the phase says so. A checkpoint waits for a test that is under way,
   * so that what goes on from it lacks no figures.
   */
  private rest(phase: 'ready' | 'paused' | 'finished' | 'diverged'): boolean {
    this.goal = 'pause';
    if (phase !== 'ready' && !this.test && !this.keep()) return true;
    this.reporter.emitAll();
    this.emitPhase(phase);
    return false;
  }

  /** Sends a checkpoint, unless a parameter is not finite: then the run has diverged. @returns whether it was sent */
  private keep(): boolean {
    const isSound = this.monitor.isSound();
    if (isSound) this.reporter.emitCheckpoint();
    else this.diverge();
    return isSound;
  }

  private enter(phase: 'training' | 'loading'): void {
    if (phase === this.phase) return;
    if (phase === 'training') this.reporter.log.begin();
    this.emitPhase(phase);
  }

  private emitPhase(phase: WorkerPhase): void {
    this.phase = phase;
    this.emit({ type: 'phase', phase, step: this.trainer.stepsDone });
  }

  private isAtEnd(): boolean {
    return this.stopCondition.isReached(this.trainer.stepsDone, this.settings.now);
  }
}
