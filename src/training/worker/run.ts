/** One run: a network with its optimizer and data, and the loop that trains it, one step between two breaths. */
import type { TrainingSettings } from '../../network/training.ts';
import type { LiveSettings, RunPlan, WorkerPhase } from '../shared/protocol.ts';
import { type Bell, createBell } from './bell.ts';
import { breathe } from './breathe.ts';
import { compileModel } from './compile.ts';
import { failureMessage } from './failure.ts';
import { LOSSES } from './losses.ts';
import type { Clock, Tell } from './news.ts';
import { createOptimizer, type Optimizer } from './optimizer.ts';
import { type BatchOrder, createOrder } from './order.ts';
import { createPhotographer, type Photographer } from './photographer.ts';
import { createSampleLog, type SampleLog } from './sampleLog.ts';
import { takeSnapshot } from './snapshot.ts';
import type { Samples } from './source.ts';
import { createTestRun, isTestDue, type TestRun } from './testRun.ts';
import { type Trained, trainStep } from './trainStep.ts';

/** Until when the loop goes on: to the end, for one step, or not at all. */
type Goal = 'train' | 'step' | 'pause';

export class Run {
  private readonly samples: Samples;
  private readonly tell: Tell;
  private readonly trained: Trained;
  private readonly optimizer: Optimizer;
  private readonly order: BatchOrder;
  private readonly log: SampleLog;
  private readonly photographer: Photographer;
  private readonly bell: Bell = createBell();
  private settings: TrainingSettings;
  private phase: WorkerPhase = 'ready';
  private goal: Goal = 'pause';
  private stepsDone = 0;
  /** How often the amount that the settings name is to be trained: once, and once more for each Train after an end. */
  private rounds = 1;
  private test: TestRun | undefined;
  private isLooping = false;
  private isOver = false;

  /** Builds the network. Throws what TensorFlow.js throws. */
  constructor({ plan, samples, tell, now }: { plan: RunPlan; samples: Samples; tell: Tell; now: Clock }) {
    const { spec, settings } = plan;
    const { count, block } = samples.train;
    const model = compileModel(plan);
    this.samples = samples;
    this.tell = tell;
    this.settings = settings;
    this.trained = { model, loss: LOSSES[spec.loss.kind], facts: spec.data.facts };
    this.optimizer = createOptimizer(settings);
    this.order = createOrder({ count, block, batchSize: settings.batch_size, shuffle: settings.shuffle, seed: settings.seed });
    this.log = createSampleLog((bundle) => tell({ type: 'samples', samples: bundle }), this.order.stepsPerEpoch, now);
    const take = () => takeSnapshot(spec, model, this.stepsDone);
    this.photographer = createPhotographer(take, (snapshot) => tell({ type: 'snapshot', snapshot }), now);
    this.rest('ready');
  }

  train(): void {
    this.goOn('train');
  }

  step(): void {
    this.goOn('step');
  }

  pause(): void {
    if (this.goal === 'pause') return;
    this.rest('paused');
    this.wake();
  }

  setLearningRate(rate: number): void {
    this.settings = { ...this.settings, lr: rate };
  }

  setLive(live: LiveSettings): void {
    this.settings = { ...this.settings, ...live };
  }

  /** Data have arrived: a loop that waits looks again. */
  wake(): void {
    this.bell.ring();
  }

  /** Ends the run and frees every tensor it holds. */
  dispose(): void {
    if (this.isOver) return;
    this.isOver = true;
    this.wake();
    this.optimizer.dispose();
    this.trained.model.dispose();
  }

  private goOn(goal: Goal): void {
    if (this.isOver) return;
    if (this.isAtEnd()) this.rounds = Math.floor(this.stepsDone / this.stepsInRound()) + 1;
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
    const indices = this.order.batch(this.stepsDone);
    if (!this.samples.train.has(indices)) return this.waitForData();
    if (this.goal === 'train') this.enter('training');
    this.takeStep(indices);
    if (this.goal === 'step' && !this.isAtEnd()) this.rest('paused');
    return true;
  }

  private takeStep(indices: Uint32Array): void {
    const batch = this.samples.train.read(indices);
    const figures = trainStep(this.trained, batch, this.optimizer, this.settings);
    this.stepsDone += 1;
    this.log.add(this.stepsDone, this.settings.lr, figures, batch.size);
    if (this.samples.test && isTestDue(this.stepsDone, this.order.stepsPerEpoch)) {
      this.test = createTestRun(this.trained, this.samples.test, this.stepsDone);
    }
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
    this.tell({ type: 'phase', phase, step: this.stepsDone });
  }

  private isAtEnd(): boolean {
    return this.stepsDone >= this.rounds * this.stepsInRound();
  }

  private stepsInRound(): number {
    const { epochs = Number.POSITIVE_INFINITY, max_steps = Number.POSITIVE_INFINITY } = this.settings;
    return Math.min(epochs * this.order.stepsPerEpoch, max_steps);
  }
}
