/** Each optimizer's step on one parameter as a call of its kernel: a row for each class in torch.optim. Imports network and kernels only. */
import type { OptimizerName, OptimizerParams } from '../../../network/training.ts';
import type { Address, Kernels } from '../kernels.ts';

/** What an optimizer remembers of a parameter, by PyTorch's names. */
export type MomentName = 'momentum_buffer' | 'exp_avg' | 'exp_avg_sq' | 'square_avg' | 'sum';

/** The step at hand. */
export interface UpdateFacts {
  readonly rate: number;
  /** Steps count from 1. */
  readonly step: number;
  /** The optimizer's own arguments, PyTorch's defaults filled in. */
  readonly params: Required<OptimizerParams>;
}

interface UpdateRow {
  /** Its moments, all 0 before the first step. */
  readonly moments: readonly MomentName[];
  /** The rate, where the step at hand takes the gradient times the rate off the parameter and does nothing else. */
  descentRate?(facts: UpdateFacts): number | undefined;
  /** @param n numbers of the parameter, of its gradient, and of each moment */
  update(kernels: Kernels, n: number, parameter: Address, gradient: Address, moments: readonly Address[], facts: UpdateFacts): void;
}

const adam =
  (isDecoupled: boolean): UpdateRow['update'] =>
  (kernels, n, parameter, gradient, [expAvg = 0, expAvgSq = 0], { rate, step, params: { betas, eps, weight_decay } }) => {
    const [beta1, beta2] = betas;
    const stepSize = rate / (1 - beta1 ** step);
    const rootScale = 1 / Math.sqrt(1 - beta2 ** step);
    const [decay, shrink] = isDecoupled ? [0, 1 - rate * weight_decay] : [weight_decay, 1];
    kernels.adam(n, parameter, gradient, expAvg, expAvgSq, stepSize, rootScale, beta1, beta2, eps, decay, shrink);
  };

/** The rules' sources are in the worker's optimizer rules; the kernels follow the same order of operations. */
export const UPDATES = {
  SGD: {
    moments: ['momentum_buffer'],
    descentRate: ({ rate, params: { momentum, weight_decay } }) => (momentum === 0 && weight_decay === 0 ? rate : undefined),
    update: (kernels, n, parameter, gradient, [buffer = 0], { rate, params: { momentum, nesterov, weight_decay } }) => {
      if (momentum === 0) kernels.sgd(n, parameter, gradient, rate, weight_decay);
      else kernels.sgdMomentum(n, parameter, gradient, buffer, rate, momentum, nesterov ? 1 : 0, weight_decay);
    },
  },
  Adam: { moments: ['exp_avg', 'exp_avg_sq'], update: adam(false) },
  AdamW: { moments: ['exp_avg', 'exp_avg_sq'], update: adam(true) },
  RMSprop: {
    moments: ['square_avg', 'momentum_buffer'],
    update: (kernels, n, parameter, gradient, [squareAvg = 0, buffer = 0], { rate, params: { alpha, eps, momentum, weight_decay } }) =>
      kernels.rmsprop(n, parameter, gradient, squareAvg, buffer, rate, alpha, eps, momentum, weight_decay),
  },
  Adagrad: {
    moments: ['sum'],
    update: (kernels, n, parameter, gradient, [sum = 0], { rate, params: { eps, weight_decay } }) =>
      kernels.adagrad(n, parameter, gradient, sum, rate, eps, weight_decay),
  },
} as const satisfies Record<OptimizerName, UpdateRow>;

export const updateRow = (optimizer: OptimizerName): UpdateRow => UPDATES[optimizer];
