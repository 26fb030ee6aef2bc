/** Compiles a network into its plan: the short list of kernel calls that is one step of training, or one test. */
import type { NodeId } from '../../../network/document.ts';
import type { NetworkSpec } from '../../../network/read/spec.ts';
import { planBackward } from './backward.ts';
import { planForward } from './forward.ts';
import { planLists } from './listing.ts';
import { type BufferName, gradientOf, printStep, type Step } from './steps.ts';

/** The phases of a step in their order. */
export const PHASES = ['forward', 'loss', 'backward', 'update'] as const;
export type Phase = (typeof PHASES)[number];

/**
 * Each phase's steps, once for each batch. Where nobody looks at a parameter's gradient, its update is fused into the backward pass, as
 * soon as its gradient is known and while that is near ("optimizer step in backward"); where somebody does, it stands in `update`.
 */
export interface StepPlan extends Readonly<Record<Phase, readonly Step[]>> {
  /** Every buffer that the steps use, but for parameters and their gradients: numbers for one sample. */
  readonly widths: ReadonlyMap<BufferName, number>;
  /** Where each node's output lies; one that is fused into a step has none. */
  readonly outputs: ReadonlyMap<NodeId, BufferName>;
  /** Where the data's x lies, and the network's output. */
  readonly data: BufferName;
  readonly output: BufferName;
}

export interface PlanOptions {
  /** x are bytes, most of them 0: a first Linear then skips the zeros, exactly. */
  readonly isSparse: boolean;
  /** What a ReLU or a dropout has made 0 is skipped, too, where that pays; no number changes by it. As `isSparse` where it is not said. */
  readonly skipsZeros?: boolean;
  /**
   * Buffers that somebody wants to read: node ids, gradients (`d act1`, `d fc1.weight`), the data's x. What would hide one of them is not
   * fused, and everything else is. No number of the step changes by it but by rounding: where a batch has more than 512 samples, and where
   * three gradients or more join in another order behind a node that passes its input on.
   */
  readonly observe?: ReadonlySet<BufferName>;
}

const NOTHING: ReadonlySet<BufferName> = new Set();

/** One step of training. */
export function planTraining(spec: NetworkSpec, { isSparse, skipsZeros = isSparse, observe = NOTHING }: PlanOptions): StepPlan {
  const forward = planForward(spec, { isTraining: true, isSparse, observe });
  const { backward, update, widths } = planBackward(forward, observe);
  const { steps, data, outputs, output } = forward;
  const loss: Step = { do: 'loss', loss: spec.loss, output, ...(forward.requiresGrad.has(output) ? { to: gradientOf(output) } : {}) };
  const [forwards = [], backwards = []] = skipsZeros ? planLists([steps, backward]) : [steps, backward];
  const all = new Map([...forward.widths, ...widths]);
  return { forward: forwards, loss: [loss], backward: backwards, update, widths: all, data, outputs, output };
}

/** A test: forward without dropout, and the loss. */
export function planTest(spec: NetworkSpec, { isSparse, skipsZeros = isSparse, observe = NOTHING }: PlanOptions): StepPlan {
  const { steps, data, outputs, output, widths } = planForward(spec, { isTraining: false, isSparse, observe });
  const loss: Step = { do: 'loss', loss: spec.loss, output };
  const [forward = []] = skipsZeros ? planLists([steps]) : [steps];
  return { forward, loss: [loss], backward: [], update: [], widths, data, outputs, output };
}

export const stepsOf = (plan: StepPlan): readonly Step[] => PHASES.flatMap((phase) => plan[phase]);

/** The buffers whose values still stand after the step: what is written, and not overwritten in place. */
export function readableIn(plan: StepPlan): ReadonlySet<BufferName> {
  const written = new Set(stepsOf(plan).flatMap((step) => ('to' in step && step.to !== undefined ? [step.to] : [])));
  for (const step of stepsOf(plan)) if (step.do === 'activationGradient' && step.to === step.dy) written.delete(step.dy);
  return written;
}

/** Whether a parameter is updated on the way back. */
export const isFused = ({ backward }: StepPlan): boolean =>
  backward.some((step) => step.do === 'updateWeight' || step.do === 'updateSparseWeight' || step.do === 'update');

/** The plan as text: the name of each phase that has steps, and a line for each of them. */
export const printPlan = (plan: StepPlan): string =>
  PHASES.filter((phase) => plan[phase].length > 0)
    .map((phase) => [phase, ...plan[phase].map((step) => `  ${printStep(step)}`)].join('\n'))
    .join('\n');
