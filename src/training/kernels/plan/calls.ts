/** Each step of a plan as a call of a kernel: a row for each. Imports lib, network and kernels only. */
import type { LossKind } from '../../../network/kinds.ts';
import { ACTIVATION_CODES, type ActivationCode, type Address, GEMM, type Kernels, NONE } from '../kernels.ts';
import type { Activation, ActivationKind, BufferName, Step, StepOf } from './steps.ts';

/** Where everything lies, and how many samples the batch at hand has. */
export interface Binding {
  readonly kernels: Kernels;
  /** The batch at hand; set before each round. */
  readonly batch: Batch;
  addressOf(buffer: BufferName): Address;
  /** Numbers of a buffer for one sample. */
  widthOf(buffer: BufferName): number;
  readonly data: DataPlaces;
  readonly scratch: Address;
  /** CLASS_RESULT_BYTES. */
  readonly result: Address;
  drawMask(step: StepOf<'drawMask'>, rows: number): void;
  update(parameter: BufferName, gradient: BufferName): void;
}

export interface Batch {
  /** How many samples it has. */
  rows: number;
  /** u8[samples × width]: the bytes of the whole data set, where x are bytes; else NONE. */
  pixels: Address;
}

/** Where the batch at hand lies. */
export interface DataPlaces {
  /** u32[rows]: which samples of the data set they are. */
  readonly indices: Address;
  /** u32[rows], where y are classes and the loss takes them as such; else NONE. */
  readonly labels: Address;
  /** [rows × width] */
  readonly targets: Address;
  /** Pixels that are not 0, by row and by column. */
  readonly rowStarts: Address;
  readonly columns: Address;
  readonly values: Address;
  readonly columnStarts: Address;
  readonly rows: Address;
  readonly sorted: Address;
}

type Call = () => void;

/** An activation's arguments in PyTorch's order. */
const ARGUMENTS: { readonly [K in ActivationKind]: (params: Extract<Activation, { kind: K }>['params']) => readonly [number, number] } = {
  ReLU: () => [0, 0],
  LeakyReLU: ({ negative_slope }) => [negative_slope, 0],
  ELU: ({ alpha }) => [alpha, 0],
  GELU: () => [0, 0],
  SiLU: () => [0, 0],
  Sigmoid: () => [0, 0],
  Tanh: () => [0, 0],
  Softplus: ({ beta, threshold }) => [beta, threshold],
  Softmax: () => [0, 0],
};

const argumentsOf = ({ kind, params }: Activation): readonly [number, number] =>
  (ARGUMENTS[kind] as (params: object) => readonly [number, number])(params);

/** The code and the arguments of what is fused into a Linear. */
function fused(activation: Activation | undefined): readonly [ActivationCode, number, number] {
  if (!activation || activation.kind === 'Softmax') return [ACTIVATION_CODES.none, 0, 0];
  return [ACTIVATION_CODES[activation.kind], ...argumentsOf(activation)];
}

const CALLS: { readonly [D in Step['do']]: (step: StepOf<D>, binding: Binding) => Call } = {
  gather: ({ to }, { kernels, batch, data, addressOf, widthOf }) => {
    const [x, width] = [addressOf(to), widthOf(to)];
    return () => {
      if (batch.pixels !== NONE) kernels.gatherBytes(batch.rows, width, batch.pixels, data.indices, x);
    };
  },
  compressRows: (_, { kernels, batch, data, widthOf }) => {
    const width = widthOf('x');
    const { indices, rowStarts, columns, values } = data;
    return () => void kernels.compressRows(batch.rows, width, batch.pixels, indices, rowStarts, columns, values);
  },
  compressColumns: (_, { kernels, batch, data, widthOf }) => {
    const width = widthOf('x');
    const { rowStarts, columns, values, columnStarts, rows, sorted } = data;
    return () => kernels.compressColumns(batch.rows, width, rowStarts, columns, values, columnStarts, rows, sorted);
  },
  linear: ({ x, linear, activation, to }, { kernels, batch, addressOf, scratch }) => {
    const [from, weight, bias, y] = [addressOf(x), addressOf(linear.weight), biasOf(linear.bias, addressOf), addressOf(to)];
    const { inFeatures, outFeatures } = linear;
    const [code, p, q] = fused(activation);
    return () => kernels.linearForward(batch.rows, inFeatures, outFeatures, from, weight, bias, y, code, p, q, scratch);
  },
  sparseLinear: ({ linear, activation, to }, { kernels, batch, addressOf, data }) => {
    const [weight, bias, y] = [addressOf(linear.weight), biasOf(linear.bias, addressOf), addressOf(to)];
    const { rowStarts, columns, values } = data;
    const [code, p, q] = fused(activation);
    return () => kernels.sparseForward(batch.rows, linear.outFeatures, rowStarts, columns, values, weight, bias, y, code, p, q);
  },
  activate: ({ activation, x, to }, { kernels, batch, addressOf, widthOf }) => {
    const [from, y, width] = [addressOf(x), addressOf(to), widthOf(to)];
    if (activation.kind === 'Softmax') return () => kernels.softmax(batch.rows, width, from, y);
    const [code, p, q] = fused(activation);
    return () => kernels.activate(code, batch.rows * width, from, y, p, q);
  },
  drawMask:
    (step, { batch, drawMask }) =>
    () =>
      drawMask(step, batch.rows),
  multiply: ({ a, b, to }, { kernels, batch, addressOf, widthOf }) => {
    const [first, second, product, width] = [addressOf(a), addressOf(b), addressOf(to), widthOf(to)];
    return () => kernels.multiply(batch.rows * width, first, second, product);
  },
  copy: ({ from, to }, { kernels, batch, addressOf, widthOf }) => {
    const [source, target, width] = [addressOf(from), addressOf(to), widthOf(from)];
    return () => kernels.copy(batch.rows * width, source, target);
  },
  accumulate: ({ from, to }, { kernels, batch, addressOf, widthOf }) => {
    const [more, sum, width] = [addressOf(from), addressOf(to), widthOf(to)];
    return () => kernels.add(batch.rows * width, sum, more, sum);
  },
  loss: ({ kind, output, to }, binding) => callLoss(kind, output, to, binding),
  activationGradient: ({ activation, x, y, dy, to }, { kernels, batch, addressOf, widthOf }) => {
    const [from, out, slope, dx, width] = [addressOf(x), addressOf(y), addressOf(dy), addressOf(to), widthOf(y)];
    if (activation.kind === 'Softmax') return () => kernels.softmaxGradient(batch.rows, width, out, slope, dx);
    const [code, p, q] = fused(activation);
    return () => kernels.activationGradient(code, batch.rows * width, from, out, slope, dx, p, q);
  },
  inputGradient: ({ dy, linear, to }, { kernels, batch, addressOf, scratch }) => {
    const [slope, weight, dx] = [addressOf(dy), addressOf(linear.weight), addressOf(to)];
    const { inFeatures: n, outFeatures: k } = linear;
    return () => kernels.gemm(GEMM.bTransposed, batch.rows, n, k, slope, k, weight, k, dx, n, scratch);
  },
  weightGradient: ({ x, dy, linear, to }, { kernels, batch, addressOf, scratch }) => {
    const [from, slope, dweight] = [addressOf(x), addressOf(dy), addressOf(to)];
    const { inFeatures: m, outFeatures: n } = linear;
    return () => kernels.gemm(GEMM.aTransposed, m, n, batch.rows, from, m, slope, n, dweight, n, scratch);
  },
  sparseWeightGradient: ({ dy, linear, to }, { kernels, addressOf, data }) => {
    const [slope, dweight] = [addressOf(dy), addressOf(to)];
    const { columnStarts, rows, sorted } = data;
    return () => kernels.sparseWeightGradient(linear.inFeatures, linear.outFeatures, columnStarts, rows, sorted, slope, dweight);
  },
  biasGradient: ({ dy, linear, to }, { kernels, batch, addressOf }) => {
    const [slope, dbias] = [addressOf(dy), addressOf(to)];
    return () => kernels.columnSums(batch.rows, linear.outFeatures, slope, dbias);
  },
  update:
    ({ parameter, gradient }, { update }) =>
    () =>
      update(parameter, gradient),
};

const biasOf = (bias: BufferName | undefined, addressOf: (buffer: BufferName) => Address): Address =>
  bias === undefined ? NONE : addressOf(bias);

/** The kernel of each loss of numbers. */
const OF_NUMBERS = {
  MSELoss: 'meanSquared',
  L1Loss: 'meanAbsolute',
  SmoothL1Loss: 'smoothL1',
} as const satisfies Record<Exclude<LossKind, 'CrossEntropyLoss'>, keyof Kernels>;

function callLoss(kind: LossKind, output: BufferName, to: BufferName | undefined, binding: Binding): Call {
  const { kernels, batch, data, result } = binding;
  const [from, width] = [binding.addressOf(output), binding.widthOf(output)];
  const slope = to === undefined ? NONE : binding.addressOf(to);
  if (kind !== 'CrossEntropyLoss') {
    const loss = OF_NUMBERS[kind];
    return () => kernels[loss](batch.rows * width, from, data.targets, slope, result);
  }
  if (data.labels === NONE) return () => kernels.softmaxCrossEntropyOfRows(batch.rows, width, from, data.targets, slope, result);
  return () => kernels.softmaxCrossEntropy(batch.rows, width, from, data.labels, slope, result);
}

/** The calls of a plan, in its order. */
export const bindSteps = (steps: readonly Step[], binding: Binding): readonly Call[] =>
  steps.map((step) => (CALLS[step.do] as (step: Step, binding: Binding) => Call)(step, binding));
