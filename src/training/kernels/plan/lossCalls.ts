/** Each loss as a call of its kernel: a row for each class in torch.nn. */
import { internal } from '../../../lib/result.ts';
import type { LossKind, ParamsOf } from '../../../network/kinds.ts';
import { type Address, type Kernels, NONE } from '../kernels.ts';
import type { Binding, Call } from './binding.ts';
import type { StepOf } from './steps.ts';

/** What is compared, and where the gradient goes: NONE where none is wanted. */
type Places = readonly [output: Address, target: Address, doutput: Address, result: Address];

/** A loss over rows of `width` numbers. */
type LossCall = (kernels: Kernels, rows: number, width: number, places: Places) => void;

const LOSS_CALLS: { readonly [K in LossKind]: (params: ParamsOf[K]) => LossCall } = {
  CrossEntropyLoss: () => (kernels, rows, classes, places) => kernels.softmaxCrossEntropy(rows, classes, ...places),
  MSELoss: () => (kernels, rows, width, places) => kernels.meanSquared(rows * width, ...places),
  L1Loss: () => (kernels, rows, width, places) => kernels.meanAbsolute(rows * width, ...places),
  SmoothL1Loss:
    ({ beta }) =>
    (kernels, rows, width, places) =>
      kernels.smoothL1(rows * width, ...places, beta),
  HuberLoss:
    ({ delta }) =>
    (kernels, rows, width, places) =>
      kernels.huber(rows * width, ...places, delta),
};

export function callLoss({ loss, output, to }: StepOf<'loss'>, { kernels, batch, data, result, addressOf, widthOf }: Binding): Call {
  const isOfClasses = loss.kind === 'CrossEntropyLoss';
  if (isOfClasses && data.labels === NONE) internal('cross entropy of what are no classes');
  const target = isOfClasses ? data.labels : data.targets;
  const places: Places = [addressOf(output), target, to === undefined ? NONE : addressOf(to), result];
  const width = widthOf(output);
  const call = (LOSS_CALLS[loss.kind] as (params: object) => LossCall)(loss.params);
  return () => call(kernels, batch.rows, width, places);
}
