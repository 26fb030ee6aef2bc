/** One run: the loop that trains a network, one step between two breaths, and tells how it goes. */
import type { Result } from '../../lib/result.ts';
import { parametersOf } from '../../network/read/spec.ts';
import type { Divergence, LiveSettings, RunPlan, WorkerPhase } from '../shared/protocol.ts';
import { createBell } from './bell.ts';
import { Ending } from './ending.ts';
import { failureMessage } from './failure.ts';
import { createGuard, type Guard } from './divergence/guard.ts';
import type { KernelEngine } from './engine/kernelEngine.ts';
import { createLearner, type Learner } from './learner.ts';
import { type CurrentSettings, createSettings } from './liveSettings.ts';
import { createLoop, type Loop } from './loop.ts';
import type { Clock, Tell } from './news.ts';
import { findDivergence } from './divergence/postmortem.ts';
import { createReporter, type Reporter } from './reporter.ts';
import type { Samples } from './data/source.ts';
import type { TestRun } from './testRun.ts';

/** Until when the loop goes on: to the end, for one step, or not at all. */
type Goal = 'train' | 'step' | 'pause';

export interface RunOptions {
  readonly plan: RunPlan;
  readonly samples: Samples;
  /** What takes the steps; without them the tape does. */
  readonly kernels?: KernelEngine;
  readonly tell: Tell;
  readonly now: Clock;
}

export class Run {
  private readonly tell: Tell;
  private readonly learner: Learner;
  private readonly reporter: Reporter;
  private readonly guard: Guard;
  private readonly ending: Ending;
  private readonly names: readonly string[];
  private readonly bell = createBell();
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
  constructor({ plan, samples, kernels, tell, now }: RunOptions) {
    const specs = parametersOf(plan.spec);
    const { settings } = plan;
    this.tell = tell;
    this.settings = createSettings(settings);
    this.loop = createLoop(
      () => this.advance(),
      () => !this.isOver && (this.goal !== 'pause' || this.search !== undefined),
      (error) => this.fail(error),
      now,
    );
    this.names = specs.map(({ name }) => name);
    this.learner = createLearner(plan, samples, kernels);
    const { stepsPerEpoch, reference } = this.learner;
    this.ending = new Ending(stepsPerEpoch);
    this.reporter = createReporter(this.learner, specs, tell, now);
    this.guard = createGuard({ target: plan.spec.data.facts.y, batchSize: settings.batch_size, reference }, this.learner);
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

  setLearningRate(rate: number): Result<undefined> {
    return this.settings.setRate(rate);
  }

  setLive(live: LiveSettings): Result<undefined> {
    return this.settings.setLive(live);
  }

  /** Sends all parameters; while it is being found out what went wrong, those it comes to rest with. */
  readParameters(): void {
    if (this.isOver) return;
    this.isAsked = this.search !== undefined;
    if (!this.isAsked) this.tell({ type: 'parameters', step: this.learner.stepsDone, parameters: this.learner.parameters() });
  }

  /** Something has changed that the loop, or a test without its data, may wait for. */
  wake(): void {
    this.bell.ring();
    if (this.test) this.loop.start();
  }

  /** Ends the run and frees every tensor it holds. */
  dispose(): void {
    if (this.isOver) return;
    this.isOver = true;
    this.wake();
    this.learner.dispose();
  }

  private fail(error: unknown): void {
    this.tell({ type: 'failed', message: failureMessage(error) });
    this.dispose();
  }

  private goOn(goal: Goal): void {
    if (this.isOver || this.search) return;
    this.ending.moveOn(this.learner.stepsDone, this.settings.now);
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
    if (!this.learner.isReady()) return this.waitForData();
    if (this.goal === 'train') this.enter('training');
    this.takeStep();
    if (this.goal === 'step' && !this.isAtEnd()) this.rest('paused');
    return true;
  }

  private takeStep(): void {
    const { learner, reporter } = this;
    const settings = this.settings.now;
    const { figures, samples } = learner.step(settings);
    reporter.log.add(learner.stepsDone, settings.lr, figures, samples);
    if (this.guard.watch(learner.stepsDone, figures.loss, settings)) this.diverge();
    else this.test = learner.dueTest();
    if (this.goal !== 'train') return;
    reporter.tellIfDue();
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
    this.search = findDivergence(this.learner, this.guard, this.names);
    this.reporter.log.flush();
    this.loop.start();
  }

  private advanceSearch(search: Generator<void, Divergence>): boolean {
    const found = search.next();
    if (!found.done) return true;
    this.search = undefined;
    this.guard.restart();
    this.tell({ type: 'diverged', divergence: found.value });
    this.rest('diverged');
    if (this.isAsked) this.readParameters();
    return true;
  }

  private async waitForData(): Promise<boolean> {
    this.enter('loading');
    await this.bell.wait();
    return true;
  }

  /**
   * Comes to a stop: all that is known is sent before the phase says so. A checkpoint waits for a test that is under way,
   * so that what goes on from it lacks no figures.
   */
  private rest(phase: 'ready' | 'paused' | 'finished' | 'diverged'): boolean {
    this.goal = 'pause';
    if (phase !== 'ready' && !this.test && !this.keep()) return true;
    this.reporter.tellAll();
    this.tellPhase(phase);
    return false;
  }

  /** Sends a checkpoint, unless a parameter is not finite: then the run has diverged. @returns whether it was sent */
  private keep(): boolean {
    const isSound = this.guard.isSound();
    if (isSound) this.reporter.tellCheckpoint();
    else this.diverge();
    return isSound;
  }

  private enter(phase: 'training' | 'loading'): void {
    if (phase === this.phase) return;
    if (phase === 'training') this.reporter.log.begin();
    this.tellPhase(phase);
  }

  private tellPhase(phase: WorkerPhase): void {
    this.phase = phase;
    this.tell({ type: 'phase', phase, step: this.learner.stepsDone });
  }

  private isAtEnd(): boolean {
    return this.ending.isReached(this.learner.stepsDone, this.settings.now);
  }
}
