/** Each optimizer's step on one parameter as a call of its kernel: a row for each class in torch.optim. */
import type { OptimizerName, OptimizerParams } from '../../../network/training.ts';
import type { Address, Kernels } from '../kernels.ts';
import type { AdamSettings } from '../signatures.ts';
import type { LineList } from './lists.ts';
import type { BufferName } from './steps.ts';

/** What an optimizer remembers of a parameter, by PyTorch's names. */
export type MomentName = 'momentum_buffer' | 'exp_avg' | 'exp_avg_sq' | 'square_avg' | 'sum';

/** The optimizer's step at hand on a parameter; nothing where the batch is only looked at. */
export interface OptimizerStep {
  /** By its gradient as it is stored. */
  update(parameter: BufferName): void;
  /** By what its gradient is the product of. @returns false where the gradient must be stored for that */
  updateDense(weight: BufferName, product: DenseProduct, rows: number): boolean;
  updateSparse(weight: BufferName, product: SparseProduct): boolean;
  updateListed(weight: BufferName, product: ListedProduct, rows: number): boolean;
}

/** What the step at hand follows from. */
export interface UpdateFacts {
  readonly lr: number;
  /** Steps count from 1. */
  readonly step: number;
  /** The optimizer's own arguments, PyTorch's defaults filled in. */
  readonly params: Required<OptimizerParams>;
}

/** Where a parameter lies, with what belongs to it: each as many numbers. */
export interface ParameterPlaces {
  readonly length: number;
  readonly address: Address;
  readonly gradient: Address;
  readonly moments: readonly Address[];
}

/** A Linear's weight whose gradient is xᵀ · dy. */
interface Product {
  readonly inFeatures: number;
  readonly outFeatures: number;
  readonly dy: Address;
}

/** x[rows × in_features] */
export interface DenseProduct extends Product {
  readonly x: Address;
  readonly scratch: Address;
}

/** x as `listColumns` lists it. */
export interface SparseProduct extends Product {
  readonly columnStarts: Address;
  readonly columnEnds: Address;
  readonly sorted: Address;
}

/** x listed by columns. */
export interface ListedProduct extends Product, LineList {
  readonly scratch: Address;
}

interface UpdateRow {
  /** Its moments, all 0 before the first step. */
  readonly moments: readonly MomentName[];
  /** The step from the gradient as it is stored. */
  update(kernels: Kernels, parameter: ParameterPlaces, facts: UpdateFacts): void;
  /** The same from what the gradient is the product of, and without storing it. @returns whether that was done */
  updateDense?(kernels: Kernels, parameter: ParameterPlaces, product: DenseProduct, rows: number, facts: UpdateFacts): boolean;
  updateSparse?(kernels: Kernels, parameter: ParameterPlaces, product: SparseProduct, facts: UpdateFacts): boolean;
  updateListed?(kernels: Kernels, parameter: ParameterPlaces, product: ListedProduct, rows: number, facts: UpdateFacts): boolean;
}

const isPlain = ({ momentum, weight_decay }: UpdateFacts['params']): boolean => momentum === 0 && weight_decay === 0;

function adamSettings({ lr, step, params: { betas, eps, weight_decay } }: UpdateFacts, isDecoupled: boolean): AdamSettings {
  const [beta1, beta2] = betas;
  const stepSize = lr / (1 - beta1 ** step);
  const rootScale = 1 / Math.sqrt(1 - beta2 ** step);
  const [decay, shrink] = isDecoupled ? [0, 1 - lr * weight_decay] : [weight_decay, 1];
  return [stepSize, rootScale, beta1, 1 - beta1, beta2, 1 - beta2, eps, decay, shrink];
}

const adam = (isDecoupled: boolean): UpdateRow => ({
  moments: ['exp_avg', 'exp_avg_sq'],
  update: (kernels, { length, address, gradient, moments: [expAvg = 0, expAvgSq = 0] }, facts) =>
    kernels.adam(length, address, gradient, expAvg, expAvgSq, ...adamSettings(facts, isDecoupled)),
  updateSparse(kernels, { address, gradient, moments: [expAvg = 0, expAvgSq = 0] }, product, facts) {
    const { inFeatures, outFeatures, columnStarts, columnEnds, sorted, dy } = product;
    const settings = adamSettings(facts, isDecoupled);
    kernels.sparseAdam(inFeatures, outFeatures, columnStarts, columnEnds, sorted, dy, gradient, address, expAvg, expAvgSq, ...settings);
    return true;
  },
});

/** The rules' sources are in the worker's optimizer rules; the kernels follow the same order of operations. */
export const UPDATES = {
  SGD: {
    moments: ['momentum_buffer'],
    update: (kernels, { length, address, gradient, moments: [buffer = 0] }, { lr, params: { momentum, nesterov, weight_decay } }) => {
      if (momentum === 0) kernels.sgd(length, address, gradient, lr, weight_decay);
      else kernels.sgdMomentum(length, address, gradient, buffer, lr, momentum, nesterov ? 1 : 0, weight_decay);
    },
    updateDense(kernels, { address }, { inFeatures, outFeatures, x, dy, scratch }, rows, { lr, params }) {
      if (!isPlain(params)) return false;
      kernels.gemmDescent(inFeatures, outFeatures, rows, x, dy, address, lr, scratch);
      return true;
    },
    updateListed(kernels, { address }, { inFeatures, outFeatures, starts, ends, list, dy, scratch }, rows, { lr, params }) {
      if (!isPlain(params)) return false;
      kernels.listedDescent(rows, inFeatures, outFeatures, starts, ends, list, dy, address, lr, scratch);
      return true;
    },
    updateSparse(kernels, { address }, { inFeatures, outFeatures, columnStarts, columnEnds, sorted, dy }, { lr, params }) {
      if (!isPlain(params)) return false;
      kernels.sparseDescent(inFeatures, outFeatures, columnStarts, columnEnds, sorted, dy, address, lr);
      return true;
    },
  },
  Adam: adam(false),
  AdamW: adam(true),
  RMSprop: {
    moments: ['square_avg', 'momentum_buffer'],
    update: (kernels, { length, address, gradient, moments: [squareAvg = 0, buffer = 0] }, { lr, params }) =>
      kernels.rmsprop(length, address, gradient, squareAvg, buffer, lr, params.alpha, params.eps, params.momentum, params.weight_decay),
  },
  Adagrad: {
    moments: ['sum'],
    update: (kernels, { length, address, gradient, moments: [sum = 0] }, { lr, params: { eps, weight_decay } }) =>
      kernels.adagrad(length, address, gradient, sum, lr, eps, weight_decay),
  },
} as const satisfies Record<OptimizerName, UpdateRow>;

export const updateRow = (optimizer: OptimizerName): UpdateRow => UPDATES[optimizer];
