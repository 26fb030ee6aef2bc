/** What a step that is taken beat by beat came to, and what is seen between two beats. Types, and a list. */
import type { Beat } from '../../network/beats.ts';
import type { PinnedNumber } from './questions.ts';
import type { ByNode, ByTensor } from './views.ts';

/**
 * Beats that change nothing: PyTorch raises an error there, or they cannot be done here. `noPrediction`, `noLoss`: a name is not defined yet.
 * `oldPrediction`: the prediction is the last batch's. `backwardTwice`: what backward needs was freed. `changedInPlace`: a weight that backward
 * needs has been changed since forward. `notKept`: steps that were taken as a whole have left no gradients here. `overflow`: not every
 * parameter would be a finite number.
 */
export const IN_VAIN = ['noPrediction', 'noLoss', 'oldPrediction', 'backwardTwice', 'changedInPlace', 'notKept', 'overflow'] as const;

/**
 * What is out of order about a beat; beside those in vain some that PyTorch goes on with. `added`: the gradient joins one that stood there.
 * `again`: a gradient that was applied is applied once more. `noGradient`: there is none, and nothing moves.
 */
export type Mistake = (typeof IN_VAIN)[number] | 'added' | 'again' | 'noGradient';

/** A number of a parameter on its way through a step. */
export interface BeatNumber extends PinnedNumber {
  /** As it was when forward used it; since forward. */
  readonly used?: number;
  /** Before the last step of the optimizer in this turn of the loop, or as it is where there was none. */
  readonly before: number;
  /** `.grad`; absent where it is None. */
  readonly gradient?: number;
  /** What the last backward added to it. */
  readonly added?: number;
  /** After the optimizer's step. */
  readonly after?: number;
  /** What the optimizer remembered of it, by PyTorch's names, before that step and after it. */
  readonly moments?: { readonly before: ByMoment; readonly after: ByMoment };
  /** Of a Linear's weight: what its input was for each of the first samples, and the gradient of its output. */
  readonly terms?: readonly { readonly x: number; readonly slope: number }[];
}

type ByMoment = ReadonlyMap<string, number>;

export interface BeatsView {
  /** The number of the step that these beats belong to, from 1. */
  readonly step: number;
  /** Samples in its batch. */
  readonly samples: number;
  /** Since this turn of the loop began, those in vain left out. */
  readonly taken: readonly Beat[];
  /** The one that the loop takes next. */
  readonly next: Beat;
  /** The one that was asked for last, in vain or not; none before the first. */
  readonly last?: Beat;
  /** What was out of order about it. */
  readonly mistake?: Mistake;
  /** Since forward, of the first sample: what the data and each node gave, where that is few numbers. */
  readonly outputs?: ByNode<Float32Array>;
  /** Root mean square of each node's output over the batch, since forward; of its gradient, since backward. */
  readonly flow: ByNode<{ readonly output: number; readonly gradient?: number }>;
  /** Of the first samples, as many as `predictions` has: what should come out, a class or numbers. Since forward. */
  readonly targets?: readonly Float32Array[];
  readonly predictions?: readonly Float32Array[];
  readonly loss?: number;
  /** Since backward, of the first sample: the loss by each number of a node's output, where they are few. */
  readonly slopes?: ByNode<Float32Array>;
  /** Of each parameter tensor how many numbers it has, and norms: of its `.grad`, absent where that is None, and of what the optimizer's step has changed. */
  readonly tensors: ByTensor<{ readonly size: number; readonly gradient?: number; readonly change?: number }>;
  /** Every number of a network of few weights; else the one that was asked for. */
  readonly numbers: readonly BeatNumber[];
  /** The rate of the optimizer's step, and which step it was; since step. */
  readonly update?: { readonly lr: number; readonly step: number };
}

/** What beats are asked with: a number of a large network. */
export interface BeatsAsked {
  readonly number?: PinnedNumber;
}
