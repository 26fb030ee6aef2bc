/** Compiles a network into its plan: the short list of kernel calls that is one step of training, or one test. */
import type { NetworkSpec } from '../../../network/read/spec.ts';
import { gradientOf, planBackward } from './backward.ts';
import { planForward } from './forward.ts';
import type { BufferName, Step } from './steps.ts';

export interface StepPlan {
  /** In this order, once for each batch. */
  readonly steps: readonly Step[];
  /** Every buffer that the steps use, but for parameters and their gradients: numbers for one sample. */
  readonly widths: ReadonlyMap<BufferName, number>;
  /** Where the data's x lies, and the network's output. */
  readonly data: BufferName;
  readonly output: BufferName;
}

/**
 * One step of training: forward, loss, backward, and each parameter's update as soon as its gradient is known.
 * @param isSparse whether x are bytes, most of them 0: a first Linear then skips the zeros, exactly
 */
export function planTraining(spec: NetworkSpec, isSparse: boolean): StepPlan {
  const forward = planForward(spec, { isTraining: true, isSparse });
  const backward = planBackward(forward);
  const { data, output } = forward;
  const loss: Step = { do: 'loss', kind: spec.loss.kind, output, ...(forward.learning.has(output) ? { to: gradientOf(output) } : {}) };
  return { steps: [...forward.steps, loss, ...backward.steps], widths: new Map([...forward.widths, ...backward.widths]), data, output };
}

/** A test: forward without dropout, and the loss. */
export function planTest(spec: NetworkSpec, isSparse: boolean): StepPlan {
  const { steps, ...rest } = planForward(spec, { isTraining: false, isSparse });
  return { steps: [...steps, { do: 'loss', kind: spec.loss.kind, output: rest.output }], ...rest };
}
