/** The steps of a compiled plan, each one kernel call over named buffers, and how they read as text. */

import type { NodeId } from '../../../network/document.ts';
import type { ActivationKind, ParamsOf } from '../../../network/kinds.ts';
import type { LossSpec } from '../../../network/read/spec.ts';

/**
 * A buffer of float32. A node's output is named as the node (`act1`), the data's x as the node and its handle (`data.x`), a gradient `d`
 * and what it is the gradient of (`d act1`, `d fc1.weight`). Ids have neither dots nor spaces nor brackets: no node's name is another's buffer.
 */
export type BufferName = string;

export const gradientOf = (buffer: BufferName): BufferName => `d ${buffer}`;

/** An activation with its arguments. */
export type Activation = { readonly [K in ActivationKind]: { readonly kind: K; readonly params: ParamsOf[K] } }[ActivationKind];

/** A Linear and its parameters by name; its weight is [in_features, out_features] here. */
export interface Linear {
  readonly id: NodeId;
  readonly weight: BufferName;
  readonly bias?: BufferName;
  /** Whether its parameters stay as they are. */
  readonly isFrozen: boolean;
  readonly inFeatures: number;
  readonly outFeatures: number;
}

/** What of a buffer is listed as it is written: which of its numbers are not 0, by row, and by column too where a weight's gradient is summed of them. */
export type Listing = 'rows' | 'rows and columns';

/** Every step writes all of `to` from what it names; none adds to it, but for `accumulate` and the updates. */
export type Step =
  /** The batch's x as numbers. */
  | { readonly do: 'gather'; readonly to: BufferName }
  /** The batch's pixels that are not 0, row by row. */
  | { readonly do: 'listRows' }
  /** The same, column by column. */
  | { readonly do: 'listColumns' }
  | {
      readonly do: 'linear';
      readonly x: BufferName;
      readonly linear: Linear;
      readonly activation?: Activation;
      readonly to: BufferName;
      readonly lists?: Listing;
      readonly isListed?: boolean;
    }
  | {
      readonly do: 'sparseLinear';
      readonly linear: Linear;
      readonly activation?: Activation;
      readonly to: BufferName;
      readonly lists?: Listing;
    }
  | {
      readonly do: 'activate';
      readonly activation: Activation;
      readonly x: BufferName;
      readonly to: BufferName;
      readonly lists?: Listing;
    }
  /** A fresh mask of zeros and 1 / (1 − p), as the seed, the step and the layer give it. */
  | { readonly do: 'drawMask'; readonly layer: NodeId; readonly p: number; readonly to: BufferName }
  | { readonly do: 'multiply'; readonly a: BufferName; readonly b: BufferName; readonly to: BufferName; readonly lists?: Listing }
  | { readonly do: 'copy'; readonly from: BufferName; readonly to: BufferName }
  | { readonly do: 'accumulate'; readonly from: BufferName; readonly to: BufferName }
  /** The batch's loss, and where something is learned the gradient of the network's output. */
  | { readonly do: 'loss'; readonly loss: LossSpec; readonly output: BufferName; readonly to?: BufferName }
  /** `y` is the activation's output, `x` what went into it; for one that is fused into a Linear there is only `y`. */
  | {
      readonly do: 'activationGradient';
      readonly activation: Activation;
      readonly x: BufferName;
      readonly y: BufferName;
      readonly dy: BufferName;
      readonly to: BufferName;
      readonly lists?: Listing;
    }
  | {
      readonly do: 'inputGradient';
      readonly dy: BufferName;
      readonly linear: Linear;
      readonly to: BufferName;
      readonly isListed?: boolean;
    }
  | {
      readonly do: 'weightGradient';
      readonly x: BufferName;
      readonly dy: BufferName;
      readonly linear: Linear;
      readonly to: BufferName;
      readonly isListed?: boolean;
    }
  | { readonly do: 'sparseWeightGradient'; readonly dy: BufferName; readonly linear: Linear; readonly to: BufferName }
  | { readonly do: 'biasGradient'; readonly dy: BufferName; readonly linear: Linear; readonly to: BufferName }
  /** The optimizer's step on a parameter, in place. */
  | { readonly do: 'update'; readonly parameter: BufferName; readonly gradient: BufferName }
  /** A weight's gradient and the optimizer's step on it, in one where the optimizer can: then the gradient is never stored. */
  | {
      readonly do: 'updateWeight';
      readonly x: BufferName;
      readonly dy: BufferName;
      readonly linear: Linear;
      readonly gradient: BufferName;
      readonly isListed?: boolean;
    }
  | { readonly do: 'updateSparseWeight'; readonly dy: BufferName; readonly linear: Linear; readonly gradient: BufferName };

export type StepOf<D extends Step['do']> = Extract<Step, { do: D }>;

const plus = (bias: BufferName | undefined): string => (bias === undefined ? '' : ` + ${bias}`);
const applied = (activation: Activation | undefined, sum: string): string => (activation ? `${activation.kind}(${sum})` : sum);

const TEXTS: { readonly [D in Step['do']]: (step: StepOf<D>) => string } = {
  gather: ({ to }) => `${to} = numbers of the batch`,
  listRows: () => 'rows = pixels that are not 0',
  listColumns: () => 'columns = rows, by column',
  linear: ({ x, linear, activation, to }) => `${to} = ${applied(activation, `${x} · ${linear.weight}${plus(linear.bias)}`)}`,
  sparseLinear: ({ linear, activation, to }) => `${to} = ${applied(activation, `rows · ${linear.weight}${plus(linear.bias)}`)}`,
  activate: ({ activation, x, to }) => `${to} = ${activation.kind}(${x})`,
  drawMask: ({ layer, p, to }) => `${to} = mask of ${layer}, p ${p}`,
  multiply: ({ a, b, to }) => `${to} = ${a} × ${b}`,
  copy: ({ from, to }) => `${to} = ${from}`,
  accumulate: ({ from, to }) => `${to} += ${from}`,
  loss: ({ loss, output, to }) => `loss${to === undefined ? '' : `, ${to}`} = ${loss.kind}(${output})`,
  activationGradient: ({ activation, y, dy, to }) => `${to} = ${dy} × ${activation.kind}′ at ${y}`,
  inputGradient: ({ dy, linear, to }) => `${to} = ${dy} · ${linear.weight}ᵀ`,
  weightGradient: ({ x, dy, to }) => `${to} = ${x}ᵀ · ${dy}`,
  sparseWeightGradient: ({ dy, to }) => `${to} = columnsᵀ · ${dy}`,
  biasGradient: ({ dy, to }) => `${to} = sum of ${dy}`,
  update: ({ parameter, gradient }) => `update ${parameter} by ${gradient}`,
  updateWeight: ({ x, dy, linear, gradient }) => `update ${linear.weight} by ${gradient} = ${x}ᵀ · ${dy}`,
  updateSparseWeight: ({ dy, linear, gradient }) => `update ${linear.weight} by ${gradient} = columnsᵀ · ${dy}`,
};

/** A step as a line of text: `act1 = ReLU(rows · fc1.weight + fc1.bias), rows listed`. What is `by lists` skips what is 0 where that pays. */
export const printStep = (step: Step): string => {
  const text = (TEXTS[step.do] as (step: Step) => string)(step);
  if ('isListed' in step && step.isListed) return `${text}, by lists${listed(step)}`;
  return `${text}${listed(step)}`;
};

const listed = (step: Step): string => ('lists' in step && step.lists ? `; ${step.lists} listed` : '');
