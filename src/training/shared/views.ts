/** What can be seen of a network while it trains: the views that a snapshot has, and what each of them shows. Types only. */
import type { NodeId } from '../../network/document.ts';
import type { BeatsAsked, BeatsView } from './beats.ts';
import type { CurvePieces, FittedCurve, LossLandscape, Predictions, PrintedLayer, SampleOutputs } from './plotViews.ts';
import type { LandscapeAsked, PinnedNumber, SamplesAsked } from './questions.ts';

/** The data of each view. */
export interface ViewData {
  /** How the numbers of each parameter tensor are spread. */
  readonly parameters: ByTensor<TensorSummary>;
  /** Every number of each parameter tensor, in networks of at most 24 weights; biases are not counted. */
  readonly values: ByTensor<Float32Array>;
  /** The first few rows of each weight that sees pixels, a row a neuron: `rows` × 784 numbers. */
  readonly pictures: ByTensor<Float32Array>;
  /** What a network of one input and one output gives over the range of its data. */
  readonly curve: FittedCurve;
  /** What it gives for each sample, where that is a few numbers in all. */
  readonly outputs: SampleOutputs;
  /** Of each ReLU, once data has begun to arrive. */
  readonly deadNeurons: readonly DeadNeurons[];
  /** Of each activation, what comes in and what goes out in the batch of the next step. */
  readonly activations: ByNode<ActivationSpread>;
  /** How large what each layer gives is in the batch of the next step, and how large its gradient. */
  readonly flow: ByNode<NodeFlow>;
  /** The loss of each class in the batch of the next step. */
  readonly classLosses: ClassLosses;
  /** The first images of the batch of the next step. */
  readonly batch: ImageBatch;
  /** All units of one layer that sees pixels, in the order that is asked for. */
  readonly units: UnitPictures;
  /** One weight as a matrix. */
  readonly matrix: WeightMatrix;
  /** What the next step would do to each parameter tensor; nothing before the data of its batch are there. */
  readonly gradients: Gradients;
  /** What a network of classes says of a drawn image. */
  readonly drawing: DrawingAnswer;
  /** Some images of the data set with their labels; nothing before they have arrived. */
  readonly samples: SampleImages;
  /** Single numbers of the parameters, as they were asked for. */
  readonly pinned: PinnedValues;
  /** What a network of classes says of the samples that are kept back; nothing before they have arrived. */
  readonly answers: TestAnswers;
  /** Where a step stands that is taken beat by beat; nothing while another moment than the run's newest is shown. */
  readonly beats: BeatsView;
  /** What a network of numbers gives for samples of the next step. */
  readonly predictions: Predictions;
  /** What a curve through points in a plane is the sum of, where its last hidden layer has few units. */
  readonly pieces: CurvePieces;
  /** The numbers of one layer that PyTorch prints. */
  readonly printed: PrintedLayer;
  /** The loss over two numbers of the parameters. */
  readonly landscape: LossLandscape;
}

/** The views that cost too much for every snapshot: while training goes on they are shown beside them, and more rarely. */
export type CostlyView = 'answers' | 'landscape';

export type ViewName = keyof ViewData;

/** What is asked of the views that answer a question. The others take no arguments. */
export interface ViewArgs {
  /** Pixels of a drawn image, from 0 to 1, as the data set has its own. */
  readonly drawing: { readonly pixels: Float32Array };
  readonly samples: SamplesAsked;
  readonly units: { readonly node: NodeId; readonly by: UnitOrder };
  readonly matrix: { readonly node: NodeId };
  readonly pinned: { readonly numbers: readonly PinnedNumber[] };
  readonly beats: BeatsAsked;
  readonly printed: { readonly node: NodeId };
  readonly landscape: LandscapeAsked;
}

export interface PinnedValues {
  readonly numbers: readonly PinnedNumber[];
  /** In the same order; NaN of what the network does not have. */
  readonly values: Float32Array;
}

/** The views that somebody looks at, with the arguments of those that take some. */
export type ViewRequests = { readonly [V in ViewName]?: V extends keyof ViewArgs ? ViewArgs[V] : true };

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

export type ByNode<T> = ReadonlyMap<NodeId, T>;

export interface TensorSummary {
  /** Minimum, 5 %, 25 %, median, 75 %, 95 %, maximum. */
  readonly quantiles: readonly [number, number, number, number, number, number, number];
  /** Counts in equal bins from minimum to maximum. */
  readonly histogram: Uint32Array;
}

/** Of the step that comes next, with the parameters as they are. */
export interface Gradients {
  /** The number of that step, from 1. */
  readonly step: number;
  readonly tensors: ByTensor<GradientSummary>;
}

export interface GradientSummary extends TensorSummary {
  /** The Euclidean norm of the gradient. */
  readonly norm: number;
  /** The norm of the change that the optimizer would make, by the norm of the tensor; NaN where that is 0. */
  readonly updateRatio: number;
}

/** Numbers counted in equal bins from the least of them to the greatest; both are NaN where no number is finite. */
export interface Spread {
  readonly min: number;
  readonly max: number;
  readonly counts: Uint32Array;
}

export interface ActivationSpread {
  readonly input: Spread;
  readonly output: Spread;
  /** Of a ReLU, the share of its outputs that are 0. */
  readonly atZero?: number;
  /** Of a Sigmoid or Tanh, the share of its outputs that are near an end of its range (`isSaturated`). */
  readonly saturated?: number;
}

/** Root mean squares over the batch. */
export interface NodeFlow {
  readonly output: number;
  /** Of the loss by each number of the output; NaN where none comes back, before the first parameters. */
  readonly gradient: number;
}

export interface ClassLosses {
  /** The number of the step, from 1. */
  readonly step: number;
  /** By class the mean over its samples; NaN where the batch has none. */
  readonly losses: Float32Array;
  /** By class how many samples the batch has. */
  readonly samples: Uint32Array;
}

export interface ImageBatch {
  /** The number of the step that will learn from it, from 1. */
  readonly step: number;
  /** How many samples the whole batch has. */
  readonly size: number;
  /** Image after image, pixels from 0 to 255. */
  readonly images: Uint8Array;
  readonly labels: Uint8Array;
}

/**
 * How units are ordered: by their number, or the greatest first: by the norm of their weights, or by use, the share of the samples in the
 * batch of the next step for which the ReLU behind them is not 0.
 */
export type UnitOrder = 'number' | 'norm' | 'use';

export interface UnitPictures {
  readonly node: NodeId;
  readonly by: UnitOrder;
  /** How many units the layer has; more than there are pictures where these are too many. */
  readonly count: number;
  /** Which ones are shown, from 0. */
  readonly units: Uint32Array;
  /** The weights of each of these, a picture after the other. */
  readonly pixels: Float32Array;
  /** The norm of each. */
  readonly norms: Float32Array;
  /** The use of each; empty where no ReLU follows, or its batch is not there. */
  readonly uses: Float32Array;
}

export interface WeightMatrix {
  readonly node: NodeId;
  /** Of the weight, [out_features, in_features]. */
  readonly shape: readonly [number, number];
  /** A cell is the mean of so many rows and columns; fewer at the ends. */
  readonly block: readonly [number, number];
  /** Of the cells. */
  readonly rows: number;
  readonly columns: number;
  readonly cells: Float32Array;
}

export interface DrawingAnswer {
  /** By class; they sum to 1. */
  readonly probabilities: Float32Array;
  /**
   * How much each pixel speaks for the likeliest class, or against it below 0: the gradient of its lead (its score less the mean of all
   * scores) by the pixel, times the pixel. Where there is no ink it is 0.
   */
  readonly why: Float32Array;
  /** What each Linear and each activation gives for it. */
  readonly neurons: ReadonlyMap<NodeId, NeuronOutputs>;
}

export interface NeuronOutputs {
  /** Neurons of the layer. */
  readonly count: number;
  /** How many of them give more than 0. */
  readonly active: number;
  /** Their outputs in order; of more than 64, for each few in a row the one that is farthest from 0. */
  readonly values: Float32Array;
}

export interface SampleImages {
  /** What they are the answer to. */
  readonly asked: SamplesAsked;
  /** Their numbers in the set. */
  readonly indices: Uint32Array;
  /** One after the other, as many bytes each as the network's x has numbers. */
  readonly pixels: Uint8Array;
  readonly labels: Uint8Array;
  /** How many there are to ask for: in the set, or of that class in it. */
  readonly of: number;
}

/** Of the first samples of the test set, in their order: of all, unless the network is so large that this would take too long. */
export interface TestAnswers {
  /** Steps taken: all of them are of that moment. */
  readonly step: number;
  readonly labels: Uint8Array;
  /** The class that the network takes each for. */
  readonly predicted: Uint8Array;
  /** How sure it is of that: the probability, by softmax. */
  readonly sureness: Float32Array;
  /** By class the mean loss over its samples; NaN where there are none, and where the loss is another one than cross-entropy. */
  readonly losses: Float32Array;
  /** How many samples the test set has. */
  readonly of: number;
}

/** How many neurons of a ReLU gave 0 for each of some samples that were looked at a moment ago. */
export interface DeadNeurons {
  readonly node: NodeId;
  readonly neurons: number;
  readonly dead: number;
}
