/** What takes a network's steps: TensorFlow.js's tape, or a plan of kernel calls. Both give the same numbers. Types only. */
import type { TrainingSettings } from '../../network/training.ts';
import type { MomentValues } from './optimizer.ts';
import type { SampleSource } from './source.ts';
import type { StepFigures } from './trainStep.ts';

export interface Stepper {
  /**
   * Takes a step on some samples of the training set. The figures are those before the update.
   * @param step which step it is, from 1
   */
  step(samples: Uint32Array, step: number, settings: TrainingSettings): StepFigures;
  /** The loss that a step would show with the parameters as they are now. Nothing is changed. */
  lossAt(samples: Uint32Array, step: number): number;
  /** The gradients that a step would have, one array for each parameter, laid out as its variable. Nothing is changed. */
  gradientsAt(samples: Uint32Array, step: number): readonly Float32Array[];
  /** Figures of some samples of any set, dropout off. */
  test(source: SampleSource, samples: Uint32Array): StepFigures;
  /** Whether every parameter is a finite number. */
  isSound(): boolean;
  /** What the optimizer remembers of each parameter, laid out as its variable. */
  moments(): readonly MomentValues[];
  /** Puts values into the parameters, in their variables' layout, and goes on as after `steps` steps with these moments. */
  restore(steps: number, parameters: readonly Float32Array[], moments: readonly MomentValues[]): void;
  dispose(): void;
}
