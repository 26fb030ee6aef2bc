/** What can be seen of a network while it trains: the views that a snapshot has, and what each of them shows. Types only. */
import type { NodeId } from '../../network/document.ts';

/** The data of each view. */
export interface ViewData {
  /** How the numbers of each parameter tensor are spread. */
  readonly parameters: ByTensor<TensorSummary>;
  /** Every number of each parameter tensor, in networks of at most a dozen of them. */
  readonly values: ByTensor<Float32Array>;
  /** The first few rows of each weight that sees pixels, a row a neuron: `rows` × 784 numbers. */
  readonly pictures: ByTensor<Float32Array>;
  /** What a network of one input and one output gives over the range of its data. */
  readonly curve: FittedCurve;
  /** What it gives for each sample, where that is a few numbers in all. */
  readonly outputs: SampleOutputs;
  /** Of each ReLU, once data has begun to arrive. */
  readonly deadNeurons: readonly DeadNeurons[];
}

export type ViewName = keyof ViewData;

/** A moment of a run, small enough to be sent several times a second. */
export interface Snapshot {
  /** Steps taken. */
  readonly step: number;
  /** How many tensors TensorFlow.js has: must not grow. */
  readonly tensorCount: number;
  /** Those that were asked for, as far as the network offers them. */
  readonly views: { readonly [V in ViewName]?: ViewData[V] };
}

/** By name as in PyTorch's state_dict, `fc1.weight`, and in its order; numbers are in that of the state_dict too. */
export type ByTensor<T> = ReadonlyMap<string, T>;

export interface TensorSummary {
  /** Minimum, 5 %, 25 %, median, 75 %, 95 %, maximum. */
  readonly quantiles: readonly [number, number, number, number, number, number, number];
  /** Counts in equal bins from minimum to maximum. */
  readonly histogram: Uint32Array;
}

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

/** How many neurons of a ReLU gave 0 for each of some samples that were looked at a moment ago. */
export interface DeadNeurons {
  readonly node: NodeId;
  readonly neurons: number;
  readonly dead: number;
}
