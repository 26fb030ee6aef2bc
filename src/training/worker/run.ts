/** One run: the loop that trains a network, one step between two breaths, and tells how it goes. */
import type { TrainingSettings } from '../../network/training.ts';
import type { LiveSettings, RunPlan, WorkerPhase } from '../shared/protocol.ts';
import { createBell } from './bell.ts';
import { breathe } from './breathe.ts';
import { Ending } from './ending.ts';
import { failureMessage } from './failure.ts';
import { createLearner, type Learner } from './learner.ts';
import type { Clock, Tell } from './news.ts';
import { createPhotographer, type Photographer } from './photographer.ts';
import { createSampleLog, type SampleLog } from './sampleLog.ts';
import type { Samples } from './source.ts';
import type { TestRun } from './testRun.ts';

/** Until when the loop goes on: to the end, for one step, or not at all. */
type Goal = 'train' | 'step' | 'pause';

export class Run {
  private readonly tell: Tell;
  private readonly learner: Learner;
  private readonly log: SampleLog;
  private readonly photographer: Photographer;
  private readonly ending: Ending;
  private readonly bell = createBell();
  private settings: TrainingSettings;
  private phase: WorkerPhase = 'ready';
  private goal: Goal = 'pause';
  private test: TestRun | undefined;
  private isLooping = false;
  private isOver = false;

  /** Builds the network and stands ready before its first step. Throws what TensorFlow.js throws. */
  constructor({ plan, samples, tell, now }: { plan: RunPlan; samples: Samples; tell: Tell; now: Clock }) {
    this.tell = tell;
    this.settings = plan.settings;
    this.learner = createLearner(plan, samples);
    this.ending = new Ending(this.learner.stepsPerEpoch);
    this.log = createSampleLog((bundle) => tell({ type: 'samples', samples: bundle }), this.learner.stepsPerEpoch, now);
    this.photographer = createPhotographer(this.learner.snapshot, (snapshot) => tell({ type: 'snapshot', snapshot }), now);
    this.rest('ready');
  }

  train(): void {
    this.goOn('train');
  }

  step(): void {
    this.goOn('step');
  }

  pause(): void {
    if (this.isOver || this.goal === 'pause') return;
    this.rest('paused');
    this.wake();
  }

  setLearningRate(rate: number): void {
    this.settings = { ...this.settings, lr: rate };
  }

  /** Settings that are not named stay as they are. */
  setLive(live: LiveSettings): void {
    const { epochs: _epochs, max_steps: _maxSteps, ...kept } = this.settings;
    this.settings = { ...kept, ...live };
  }

  /** Something has changed that the loop, or a test without its data, may wait for. */
  wake(): void {
    this.bell.ring();
    if (this.test) void this.loop();
  }

  /** Ends the run and frees every tensor it holds. */
  dispose(): void {
    if (this.isOver) return;
    this.isOver = true;
    this.wake();
    this.learner.dispose();
  }

  private goOn(goal: Goal): void {
    if (this.isOver) return;
    this.ending.moveOn(this.learner.stepsDone, this.settings);
    this.goal = goal;
    this.wake();
    void this.loop();
  }

  private async loop(): Promise<void> {
    if (this.isLooping) return;
    this.isLooping = true;
    try {
      while (await this.advance()) await breathe();
    } catch (error) {
      this.tell({ type: 'failed', message: failureMessage(error) });
      this.dispose();
    }
    this.isLooping = false;
  }

  /** Does the one thing that is next. @returns whether there may be more to do */
  private async advance(): Promise<boolean> {
    if (this.isOver) return false;
    if (this.test) return this.advanceTest(this.test);
    if (this.goal === 'pause') return false;
    if (this.isAtEnd()) {
      this.rest('finished');
      return false;
    }
    if (!this.learner.isReady()) return this.waitForData();
    if (this.goal === 'train') this.enter('training');
    this.takeStep();
    if (this.goal === 'step' && !this.isAtEnd()) this.rest('paused');
    return true;
  }

  private takeStep(): void {
    const { figures, samples } = this.learner.step(this.settings);
    this.log.add(this.learner.stepsDone, this.settings.lr, figures, samples);
    this.test = this.learner.dueTest();
    if (this.goal !== 'train') return;
    this.log.sendIfDue();
    this.photographer.shootIfDue();
  }

  /** One piece of a test. It goes on while training rests, because the parameters do not move then. */
  private async advanceTest(test: TestRun): Promise<boolean> {
    if (!test.isReady()) return this.goal === 'pause' ? false : this.waitForData();
    const figures = test.next();
    if (!figures) return true;
    this.test = undefined;
    this.log.addTest(figures);
    if (this.goal === 'pause') this.log.flush();
    return true;
  }

  private async waitForData(): Promise<boolean> {
    this.enter('loading');
    await this.bell.wait();
    return true;
  }

  /** Comes to a stop: all that is known is sent before the phase says so. */
  private rest(phase: 'ready' | 'paused' | 'finished'): void {
    this.goal = 'pause';
    this.log.flush();
    this.photographer.shoot();
    this.tellPhase(phase);
  }

  private enter(phase: 'training' | 'loading'): void {
    if (phase === this.phase) return;
    if (phase === 'training') this.log.begin();
    this.tellPhase(phase);
  }

  private tellPhase(phase: WorkerPhase): void {
    this.phase = phase;
    this.tell({ type: 'phase', phase, step: this.learner.stepsDone });
  }

  private isAtEnd(): boolean {
    return this.ending.isReached(this.learner.stepsDone, this.settings);
  }
}
