/** How much memory training takes, told before it begins: an estimate on the safe side. Pure. */
import { formatCount, formatFixed } from '../../lib/numbers.ts';
import { sum } from '../../lib/sums.ts';
import type { LayerKind } from '../kinds.ts';
import type { OptimizerName, TrainingSettings } from '../training.ts';
import { messages } from './messages.ts';
import { countParameters, type Layer, type LossSpec, type NetworkSpec, parametersOf, sizeOf } from './spec.ts';

/** Bytes of each part. */
export interface MemoryParts {
  readonly parameters: number;
  /** The gradients, and each weight turned round for the way back. */
  readonly gradients: number;
  /** The moments, and what an update computes beside them. */
  readonly optimizerState: number;
  /** What is on the wires, forward and back, for the largest batch. */
  readonly activations: number;
  /** Earlier moments of the run, to go back to when it diverges. */
  readonly anchors: number;
}

export interface MemoryEstimate {
  readonly bytes: number;
  readonly parts: MemoryParts;
}

export type MemoryJudgement =
  | { readonly verdict: 'fine'; readonly text?: undefined }
  | { readonly verdict: 'much' | 'tooMuch'; readonly text: string };

/** From here on other tabs may feel it. */
const MUCH_BYTES = 400e6;
/** WebAssembly in TensorFlow.js has at most 2 GB; the rest is left for the data, fragments and the page. */
const MOST_BYTES = 1.4e9;
const FLOAT_BYTES = 4;
/** Samples of the test set that are computed at a time. */
const TEST_PIECE = 1000;
/** Moments to go back to, and one more while a divergence is looked into. */
const ANCHORS = 3;

/** Tensors of the size of a parameter that an optimizer keeps of it, and those beside them while it updates it. */
interface OptimizerCosts {
  readonly moments: (settings: TrainingSettings) => number;
  readonly passing: number;
}

const ifAny = (share = 0): number => (share > 0 ? 1 : 0);

const OPTIMIZER_COSTS: { readonly [O in OptimizerName]: OptimizerCosts } = {
  SGD: { moments: ({ momentum }) => ifAny(momentum), passing: 5 },
  Adam: { moments: () => 2, passing: 11 },
  AdamW: { moments: () => 2, passing: 11 },
  RMSprop: { moments: ({ momentum }) => 1 + ifAny(momentum), passing: 9 },
  Adagrad: { moments: () => 1, passing: 6 },
};

/** Tensors of the size of its output that a layer makes on the way forward and back. */
const LAYER_COSTS: { readonly [K in LayerKind]: number } = {
  Linear: 4,
  Flatten: 0,
  Identity: 0,
  Add: 3,
  Dropout: 8,
  ReLU: 8,
  LeakyReLU: 6,
  ELU: 9,
  GELU: 14,
  SiLU: 9,
  Sigmoid: 5,
  Tanh: 5,
  Softplus: 13,
  Softmax: 6,
};
/** The same of the loss, by the numbers that it compares. */
const LOSS_COST = 12;

/** A formula has fewer values than letters. */
const lossCost = ({ kind, params }: LossSpec): number => LOSS_COST + (kind === 'CustomLoss' ? params.formula.length : 0);

/** Moments that the optimizer keeps of each parameter once it has taken a step. */
export const momentsKept = (settings: TrainingSettings): number => OPTIMIZER_COSTS[settings.optimizer].moments(settings);

/** How much training a network takes at its peak, part by part. */
export function estimateMemory(spec: NetworkSpec, settings: TrainingSettings): MemoryEstimate {
  const tensors = parametersOf(spec);
  const parameters = FLOAT_BYTES * countParameters(tensors);
  const largest = FLOAT_BYTES * Math.max(0, ...tensors.map(({ shape }) => sizeOf(shape)));
  const moments = momentsKept(settings);
  const parts: MemoryParts = {
    parameters,
    gradients: 2 * parameters,
    optimizerState: moments * parameters + OPTIMIZER_COSTS[settings.optimizer].passing * largest,
    activations: FLOAT_BYTES * Math.ceil(countActivations(spec, settings)),
    anchors: ANCHORS * (1 + moments) * parameters,
  };
  return { bytes: sum(Object.values(parts)), parts };
}

/** Numbers on the wires: all of a training batch at once, for the way back; of a piece of the test set a third of that. */
function countActivations({ data: { facts }, layers, loss }: NetworkSpec, { batch_size }: TrainingSettings): number {
  const perSample = 3 * sizeOf(facts.x) + sum(layers.map(costOf)) + lossCost(loss) * sizeOf(loss.inShape);
  const batch = Math.min(batch_size, facts.train);
  const piece = Math.min(TEST_PIECE, facts.test) / 3;
  return perSample * Math.max(batch, piece);
}

/** A Linear also turns its input round for the way back. */
const costOf = ({ kind, inShape, outShape }: Layer): number =>
  LAYER_COSTS[kind] * sizeOf(outShape) + (kind === 'Linear' ? 2 * sizeOf(inShape) : 0);

/** Whether the network fits, with a sentence where it takes much or too much. */
export function judgeMemory(spec: NetworkSpec, settings: TrainingSettings): MemoryJudgement {
  const { bytes, parts } = estimateMemory(spec, settings);
  if (bytes < MUCH_BYTES) return { verdict: 'fine' };
  const takes = [countParameters(parametersOf(spec)), settings.batch_size, formatBytes(bytes)] as const;
  const { much, tooMuch, parts: inParts, most, smallerBatch, smallerLayers } = messages.memory;
  if (bytes <= MOST_BYTES) return { verdict: 'much', text: much(...takes) };
  const [own, activations] = [formatBytes(bytes - parts.activations), formatBytes(parts.activations)];
  const sentences = [
    tooMuch(...takes),
    inParts(own, settings.optimizer, activations),
    most(formatBytes(MOST_BYTES)),
    parts.activations > bytes / 2 ? smallerBatch : smallerLayers,
  ];
  return { verdict: 'tooMuch', text: sentences.join(' ') };
}

/** 1_400_000_000 → `1.4 GB`, 3_000_000 → `3 MB` */
const formatBytes = (bytes: number): string =>
  bytes >= 1e8 ? `${formatFixed(bytes / 1e9, 1)} GB` : `${formatCount(Math.ceil(bytes / 1e6))} MB`;
