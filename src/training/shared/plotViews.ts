/** What views show that are drawn over a prediction, over an input or over two parameters, and those that are printed. Types only. */
import type { NodeId } from '../../network/document.ts';
import type { LandscapeAsked } from './questions.ts';

export interface FittedCurve {
  /** Evenly spaced, as wide as the data and a little more. */
  readonly x: Float32Array;
  readonly y: Float32Array;
}

/** Sample by sample, in the order of the data. */
export interface SampleOutputs {
  readonly output: Float32Array;
  readonly target: Float32Array;
}

/** What the network gives for some samples of the batch of the next step, dropout off, and what it should. */
export interface Predictions {
  /** The number of the step, from 1. */
  readonly step: number;
  /** Their numbers in the training data, the least of them in rising order. */
  readonly samples: Uint32Array;
  /** How many samples the whole batch has. */
  readonly size: number;
  /** Numbers of one y. */
  readonly width: number;
  /** Sample after sample, `width` numbers each. */
  readonly output: Float32Array;
  readonly target: Float32Array;
}

/** The mean loss over two numbers of the parameters, all others as they are after `step` steps. Dropout is off. */
export interface LossLandscape {
  readonly asked: LandscapeAsked;
  readonly step: number;
  /** Points along each side. */
  readonly side: number;
  /** `side` × `side`, row by row, the least `y` first, from the least `x` to the greatest; none before the first map is whole. */
  readonly losses: Float32Array;
  /** How the two numbers were after `step` steps, and the loss there. */
  readonly at: readonly [x: number, y: number];
  readonly loss: number;
  /** Of how many samples it is the mean. */
  readonly samples: number;
  /** The step, from 1, whose batch they are; absent where they are all of the training data. */
  readonly batchOf?: number;
  /** Whether a newer map is on its way: it is computed in pieces. */
  readonly isPending: boolean;
}

/** What each unit of the last hidden layer adds to the network's curve: its output times its weight in the last layer. */
export interface CurvePieces {
  /** The activation whose outputs they are. */
  readonly node: NodeId;
  /** The same as those of the curve. */
  readonly x: Float32Array;
  /** Unit after unit, as many numbers each as there are `x`. */
  readonly units: readonly Float32Array[];
  /** The bias of the last layer, 0 where it has none: what the sum of the units lacks to the curve. */
  readonly bias: number;
  /** For each unit of an activation with a kink at 0, the x at which its input passes 0. */
  readonly kinks: readonly Float32Array[];
}

/** The parameter tensors of one layer, as far as PyTorch prints them. */
export interface PrintedLayer {
  readonly node: NodeId;
  readonly tensors: ReadonlyMap<string, PrintedNumbers>;
}

export interface PrintedNumbers {
  /** Of the whole tensor. */
  readonly shape: readonly number[];
  /** Row by row as in the state_dict, without those for which `...` is printed. */
  readonly values: Float32Array;
}
