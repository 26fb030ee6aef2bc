/** For tests only: workers that keep the protocol without training, in a world where every message takes its time. */
import type { WorkerLike } from '../../../training/client/trainerClient.ts';
import type { Checkpoint, RunPlan, TrainingCommand, TrainingEvent, WorkerPhase } from '../../../training/shared/protocol.ts';

type Unstamped<E> = E extends unknown ? Omit<E, 'run'> : never;

/** A rate above this one blows up. */
export const BAD_RATE = 1;
const BAD_STEPS = 5;
const STEPS_PER_EPOCH = 10;
const LAST_STEP = 40;

/** What the loss of a step is: it tells whose it is. */
export const lossOf = (plan: RunPlan, step: number): number => Math.fround(plan.settings.seed + 1 / (1 + step));

export class FakeWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  onmessageerror: WorkerLike['onmessageerror'] = null;
  onerror: WorkerLike['onerror'] = null;
  readonly inbox: TrainingCommand[] = [];
  readonly outbox: TrainingEvent[] = [];
  isEnded = false;
  /** Neither hears nor speaks any more, but was not ended: killed, or caught in a loop. */
  isSilent = false;
  phase: WorkerPhase | undefined;
  step = 0;
  private run: TrainingCommand['run'] | undefined;
  /** What it last built. */
  plan: RunPlan | undefined;
  private lr = 0;

  postMessage(command: TrainingCommand): void {
    if (!this.isEnded) this.inbox.push(structuredClone(command));
  }

  terminate(): void {
    this.isEnded = true;
    this.inbox.length = 0;
  }

  /** Hears one command. */
  hear(): void {
    const command = this.isSilent ? undefined : this.inbox.shift();
    if (!command) return;
    if (command.type === 'prepare') this.prepare(command);
    if (command.type === 'ping') this.outbox.push({ type: 'pong', run: command.run });
    if (command.run !== this.run || !this.plan) return;
    if (command.type === 'setLearningRate') this.lr = command.lr;
    if (command.type === 'train') this.enter('training');
    if (command.type === 'pause' && this.phase === 'training') this.rest('paused');
    if (command.type === 'step') {
      this.takeSteps(1);
      if (this.phase !== 'diverged') this.rest('paused');
    }
    if (command.type === 'checkpoint' && this.phase === 'training') this.say({ type: 'checkpoint', checkpoint: this.checkpoint() });
    if (command.type === 'readParameters') this.say({ type: 'parameters', step: this.step, parameters: this.checkpoint().parameters });
  }

  /** Does a piece of its work, if it has any. */
  work(steps: number): void {
    if (this.isEnded || this.isSilent || this.phase !== 'training') return;
    this.takeSteps(steps);
    if (this.phase === 'training' && steps % 2 === 0) this.say({ type: 'checkpoint', checkpoint: this.checkpoint() });
    if (this.phase === 'training' && this.step >= LAST_STEP) this.rest('finished');
  }

  /** Says one thing more, wherever it is heard. */
  speak(): void {
    const event = this.outbox.shift();
    if (event) this.onmessage?.call(this as never, { data: event } as MessageEvent);
  }

  /** Gives up by itself. */
  fail(): void {
    if (this.isSilent || !this.plan) return;
    this.plan = undefined;
    this.phase = undefined;
    this.say({ type: 'failed', message: 'It would not go on.' });
  }

  private prepare({ run, plan }: Extract<TrainingCommand, { type: 'prepare' }>): void {
    this.run = run;
    this.plan = plan;
    this.lr = plan.settings.lr;
    this.step = plan.checkpoint?.step ?? 0;
    this.say({ type: 'engine', engine: 'cpu', arithmetic: 'tape' });
    this.rest(plan.checkpoint ? 'paused' : 'ready');
  }

  private takeSteps(count: number): void {
    if (this.lr > BAD_RATE) this.diverge();
    else {
      this.tellSteps(Array.from({ length: count }, (_, i) => this.lossOf(this.step + 1 + i)));
      this.step += count;
    }
  }

  /** All is well up to the next step, whose update does it. */
  private diverge(): void {
    this.tellSteps([this.lossOf(this.step + 1), ...Array<number>(BAD_STEPS).fill(1e9)]);
    const numbers = { lossBefore: 1, lossAfter: 1e9, lr: this.lr, tensor: 'fc1.weight', gradient: 1, change: 1e9, suggestedLr: 0.3 };
    this.say({ type: 'diverged', divergence: { ...numbers, step: this.step + 1, noticedAt: this.step + BAD_STEPS } });
    this.rest('diverged');
  }

  private tellSteps(losses: readonly number[]): void {
    const fill = (value: number) => new Float32Array(losses.length).fill(value);
    const samples = { losses: Float32Array.from(losses), lrs: fill(this.lr), accuracies: fill(0.5), tests: [], marks: [] };
    this.say({ type: 'metrics', metrics: { ...samples, firstStep: this.step + 1, stepsPerEpoch: STEPS_PER_EPOCH, samplesPerSecond: 1 } });
  }

  private rest(phase: WorkerPhase): void {
    this.say({ type: 'checkpoint', checkpoint: this.checkpoint() });
    this.enter(phase);
  }

  private enter(phase: WorkerPhase): void {
    this.phase = phase;
    this.say({ type: 'phase', phase, step: this.step });
  }

  private lossOf(step: number): number {
    return this.plan ? lossOf(this.plan, step) : Number.NaN;
  }

  private checkpoint(): Checkpoint {
    return { step: this.step, parameters: new Map([['fc1.weight', Float32Array.of(this.step)]]), moments: new Map() };
  }

  private say(event: Unstamped<TrainingEvent>): void {
    this.outbox.push({ ...event, run: this.run } as TrainingEvent);
  }
}
