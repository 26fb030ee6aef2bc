/** Each loss as a call of its kernel: a row for each class in torch.nn. */
import { internal } from '../../../lib/result.ts';
import { readFormula } from '../../../network/formula/readFormula.ts';
import type { LossKind, ParamsOf } from '../../../network/kinds.ts';
import { type Address, type Kernels, NONE } from '../kernels.ts';
import type { Binding, Call, Room } from './binding.ts';
import { bindFormula, type LossPlaces } from './formulaCalls.ts';
import type { StepOf } from './steps.ts';

type Places = readonly [output: Address, target: Address, doutput: Address, result: Address];

/** Where a loss is computed. */
interface BoundLoss {
  readonly places: LossPlaces;
  readonly width: number;
  readonly room: Room;
}

/** A loss over rows of `width` numbers. */
type LossCall = (kernels: Kernels, rows: number, width: number, places: Places) => void;

const LOSS_CALLS: { readonly [K in LossKind]: (params: ParamsOf[K], bound: BoundLoss) => LossCall } = {
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
  CustomLoss: ({ formula }, { places, width, room }) => {
    const read = readFormula(formula);
    if (!read.ok) internal(`a formula that cannot be computed: ${read.reason.says}`);
    const call = bindFormula(read.value, places, width, room);
    return (kernels, rows) => call(kernels, rows * width);
  },
};

export function callLoss({ loss, output, to }: StepOf<'loss'>, { kernels, batch, data, room, result, addressOf, widthOf }: Binding): Call {
  const isOfClasses = loss.kind === 'CrossEntropyLoss';
  if (isOfClasses && data.labels === NONE) internal('cross entropy of what are no classes');
  const target = isOfClasses ? data.labels : data.targets;
  const doutput = to === undefined ? NONE : addressOf(to);
  const places: LossPlaces = { output: addressOf(output), target, doutput, result };
  const listed: Places = [places.output, target, doutput, result];
  const width = widthOf(output);
  const call = (LOSS_CALLS[loss.kind] as (params: object, bound: BoundLoss) => LossCall)(loss.params, { places, width, room });
  return () => call(kernels, batch.rows, width, listed);
}
