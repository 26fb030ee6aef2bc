/** What a run's loop is made of, and what may be asked of it. Types. */
import type { Beat } from '../../network/beats.ts';
import type { DivergenceMonitor } from './divergence/divergenceMonitor.ts';
import type { Clock, Emit } from './events.ts';
import type { CurrentSettings } from './liveSettings.ts';
import type { Reporter } from './reporter.ts';
import type { Trainer } from './trainer.ts';

export interface RunLoop {
  readonly isOver: boolean;
  /** Whether the run has diverged and the step that did it is looked for: the trainer stands anywhere meanwhile. */
  readonly isSearching: boolean;
  /** Whether a test is under way: the parameters must stay as they are. */
  readonly isTesting: boolean;
  /** A run that is searching comes to rest by itself, and heeds none of these. */
  goOn(goal: 'train' | 'step'): void;
  /** Takes some beats of a step, and rests. */
  beat(beats: readonly Beat[]): void;
  pause(): void;
  /** Sends a checkpoint as soon as no test is under way, whether or not one is due. */
  keepSoon(): void;
  /** Steps a second at most; Infinity for full speed. */
  setPace(stepsPerSecond: number): void;
  /** While training it goes as far as this step, and says when it waits there. */
  setTurn(untilStep: number): void;
  /** Something has changed that the loop, or a test without its data, may wait for. */
  wake(): void;
  end(): void;
}

export interface RunParts {
  readonly trainer: Trainer;
  /** Of the trainer's parameters, in their order. */
  readonly names: readonly string[];
  readonly settings: CurrentSettings;
  readonly monitor: DivergenceMonitor;
  readonly reporter: Reporter;
  readonly emit: Emit;
  readonly now: Clock;
  /** Called once the run has come to rest after a search. */
  found(): void;
  /** Called once a test has ended while the run rests. */
  tested(): void;
  /** Called with what a step or a test throws; the loop has ended then. */
  fail(error: unknown): void;
}
