/** How an optimizer moves a number, in numbers: a row for each class in torch.optim. Pure. */
import { formatNumber } from '../../lib/numbers.ts';
import { type OptimizerName, type OptimizerParams, optimizerParams, type TrainingSettings } from '../../network/training.ts';
import type { BeatNumber } from '../../training/shared/beats.ts';
import { inBrackets as b } from './lossArithmetic.ts';

const n = (value: number): string => formatNumber(value);

interface Moved {
  /** What the number is called. */
  readonly name: string;
  readonly before: number;
  readonly after: number;
  /** Its gradient, weight decay included where that is added to it. */
  readonly gradient: number;
  readonly lr: number;
  /** Which step it was, from 1. */
  readonly step: number;
  readonly params: Required<OptimizerParams>;
  /** What the optimizer remembered, before and after; 0 before it remembered anything. */
  was(moment: string): number;
  is(moment: string): number;
}

/** Each as the rule of PyTorch's documentation has it, with the moments' values after this step. */
const ROWS: Record<OptimizerName, (moved: Moved) => readonly string[]> = {
  SGD({ name, before, after, gradient, lr, params: { momentum, nesterov }, was, is }) {
    if (momentum === 0) return [`${name} ← ${n(before)} − ${n(lr)} · ${b(gradient)} = ${n(after)}`];
    const [last, velocity] = [was('momentum_buffer'), is('momentum_buffer')];
    const way = nesterov ? gradient + momentum * velocity : velocity;
    return [
      last === 0 ? `v = ${n(velocity)}` : `v = ${n(momentum)} · ${b(last)} + ${b(gradient)} = ${n(velocity)}`,
      ...(nesterov ? [`g = ${n(gradient)} + ${n(momentum)} · ${b(velocity)} = ${n(way)}`] : []),
      `${name} ← ${n(before)} − ${n(lr)} · ${b(way)} = ${n(after)}`,
    ];
  },
  Adam: (moved) => adam(moved),
  AdamW: (moved) => adam(moved, 1 - moved.lr * moved.params.weight_decay),
  RMSprop({ name, before, after, gradient, lr, params: { alpha, eps, momentum }, was, is }) {
    const square = is('square_avg');
    const ratio = gradient / (Math.sqrt(square) + eps);
    const mean = `s = ${n(alpha)} · ${n(was('square_avg'))} + ${n(1 - alpha)} · ${squared(gradient)} = ${n(square)}`;
    if (momentum === 0) return [mean, `${name} ← ${n(before)} − ${n(lr)} · ${b(gradient)} · ${overRoot(square, eps)} = ${n(after)}`];
    const velocity = is('momentum_buffer');
    return [
      mean,
      `v = ${n(momentum)} · ${b(was('momentum_buffer'))} + ${b(ratio)} = ${n(velocity)}`,
      `${name} ← ${n(before)} − ${n(lr)} · ${b(velocity)} = ${n(after)}`,
    ];
  },
  Adagrad: ({ name, before, after, gradient, lr, params: { eps }, was, is }) => [
    `s = ${n(was('sum'))} + ${squared(gradient)} = ${n(is('sum'))}`,
    `${name} ← ${n(before)} − ${n(lr)} · ${b(gradient)} · ${overRoot(is('sum'), eps)} = ${n(after)}`,
  ],
};

const squared = (value: number): string => `${b(value).replaceAll(' ', '~')}^2`;
const overRoot = (square: number, eps: number): string => `1/√${n(square)}~+~${n(eps)}`;

function adam({ name, before, after, gradient, lr, step, params: { betas, eps }, was, is }: Moved, shrink = 1): readonly string[] {
  const [beta1, beta2] = betas;
  const [mean, square] = [is('exp_avg'), is('exp_avg_sq')];
  const [meanHat, squareHat] = [mean / (1 - beta1 ** step), square / (1 - beta2 ** step)];
  return [
    `m = ${n(beta1)} · ${b(was('exp_avg'))} + ${n(1 - beta1)} · ${b(gradient)} = ${n(mean)}`,
    `v = ${n(beta2)} · ${n(was('exp_avg_sq'))} + ${n(1 - beta2)} · ${squared(gradient)} = ${n(square)}`,
    `m̂ = ${n(mean)}/1~−~${n(beta1)}^${step} = ${n(meanHat)}`,
    `v̂ = ${n(square)}/1~−~${n(beta2)}^${step} = ${n(squareHat)}`,
    `${name} ← ${n(before)}${shrink === 1 ? '' : ` · ${n(shrink)}`} − ${n(lr)} · ${b(meanHat)} · ${overRoot(squareHat, eps)} = ${n(after)}`,
  ];
}

/** The lines of one number; empty where it was not moved. */
export function updateLines(
  { before, after, gradient, moments }: BeatNumber,
  name: string,
  settings: TrainingSettings,
  { lr, step }: { readonly lr: number; readonly step: number },
): readonly string[] {
  if (after === undefined || gradient === undefined) return [];
  const params = optimizerParams(settings) as Required<OptimizerParams>;
  const decay = settings.optimizer === 'AdamW' ? 0 : (params.weight_decay ?? 0);
  const whole = gradient + decay * before;
  const lines = ROWS[settings.optimizer]({
    name,
    before,
    after,
    gradient: whole,
    lr,
    step,
    params,
    was: (moment) => moments?.before.get(moment) ?? 0,
    is: (moment) => moments?.after.get(moment) ?? 0,
  });
  return decay === 0 ? lines : [`g = ${n(gradient)} + ${n(decay)} · ${b(before)} = ${n(whole)}`, ...lines];
}
