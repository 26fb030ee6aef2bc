/** Every parameter of a small network after each step: what its charts need to show what happened. */
import { countParameters, type NetworkSpec, parametersOf } from '../../network/read/spec.ts';

/** Networks of at most so many parameters tell all of them after each step: 8 kB of it. Of larger ones there are snapshots only. */
const MOST = 2048;

/** Every parameter after some steps in a row. */
export interface StepValues {
  /** How many steps had been taken at the first row; the next rows are a step further each. */
  readonly firstStep: number;
  /** Numbers in a row: every parameter, in state_dict order. */
  readonly width: number;
  /** One row behind the other. */
  readonly rows: Float32Array;
}

export const tellsEveryStep = (spec: NetworkSpec): boolean => countParameters(parametersOf(spec)) <= MOST;
