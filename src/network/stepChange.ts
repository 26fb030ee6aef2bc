/** What a step of a run was taken with beside its learning rate, noted where it is new. Types. */
import type { OptimizerParams } from './training.ts';

export interface StepChange {
  readonly step: number;
  /** All arguments of the optimizer from this step on. */
  readonly optimizer?: OptimizerParams;
  /** It was taken beat by beat, out of order: no loop takes this step again. */
  readonly isIrregular?: true;
}
