/** What takes a network's steps: TensorFlow.js's tape, or a plan of kernel calls. Both give the same numbers. Types only. */
import type { Shape } from '../../datasets/datasets.ts';
import type { TrainingSettings } from '../../network/training.ts';
import type { SampleSource } from './data/source.ts';
import type { EngineCheckpoint } from './engineCheckpoint.ts';
import type { StepFigures } from './tape/trainStep.ts';
import type { ValuesInside } from './views/viewRow.ts';

/** @returns a buffer of a step by its name, row by row, with its shape; nothing where there is none */
export type ReadBuffer = (name: string) => { readonly values: Float32Array; readonly shape: Shape } | undefined;

/** One for each parameter; undefined where PyTorch's `.grad` is None. */
export type Gradients = readonly (Float32Array | undefined)[];

export interface Stepper extends ValuesInside {
  /**
   * Takes a step on some samples of the training set. The figures are those before the update.
   * @param step which step it is, from 1
   */
  step(samples: Uint32Array, step: number, settings: TrainingSettings): StepFigures;
  /**
   * The optimizer's step alone, by gradients that are given: one for each parameter, laid out as its variable; those without one stay.
   * @param step which step it is, from 1
   */
  update(gradients: Gradients, step: number, settings: TrainingSettings): void;
  /** The loss that a step would show with the parameters as they are now. Nothing is changed. */
  lossAt(samples: Uint32Array, step: number): number;
  /** The gradients that a step would have, one array for each parameter, laid out as its variable. Nothing is changed. */
  gradientsAt(samples: Uint32Array, step: number): readonly Float32Array[];
  /**
   * Goes through a step forwards and backwards, and leaves the parameters as they are.
   * @returns what reads each node's output, the gradient of each, and those of the parameters, as long as nothing else is computed
   */
  lookInside(samples: Uint32Array, step: number): ReadBuffer;
  /** Figures of some samples of any set, dropout off. */
  test(source: SampleSource, samples: Uint32Array): StepFigures;
  /** What the network gives for some samples of any set, row by row, dropout off; good until the next call of anything. At most `PIECE` of them. */
  predict(source: SampleSource, samples: Uint32Array): Float32Array;
  /** Whether every parameter is a finite number. */
  isSound(): boolean;
  /**
   * Parameters and what the optimizer remembers of them, laid out as their variables.
   * @param step how many have been taken
   * @param spare a moment of this run that nobody goes back to any more: its arrays may be written to
   */
  save(step: number, spare?: EngineCheckpoint): EngineCheckpoint;
  /** Goes on as at that moment. */
  restore(checkpoint: EngineCheckpoint): void;
  dispose(): void;
}
