/** Each step of a plan as a call of a kernel: a row for each. */
import { type Address, GEMM, NONE } from '../kernels.ts';
import { codeOf } from './activationCodes.ts';
import type { Binding, Call } from './binding.ts';
import { callLoss } from './lossCalls.ts';
import type { BufferName, Step, StepOf } from './steps.ts';
import type { DenseProduct, SparseProduct } from './updates.ts';

const CALLS: { readonly [D in Step['do']]: (step: StepOf<D>, binding: Binding) => Call } = {
  gather: ({ to }, { kernels, batch, data, addressOf, widthOf }) => {
    const [x, width] = [addressOf(to), widthOf(to)];
    return () => {
      const { pixels } = batch.places;
      if (pixels !== NONE) kernels.gatherBytes(batch.rows, width, pixels, data.indices, x);
    };
  },
  listRows: (_, { kernels, batch, data }) => {
    const { indices, rowStarts, list } = data;
    return () => kernels.listRows(batch.rows, batch.places.images, indices, rowStarts, list);
  },
  listColumns: (_, { kernels, batch, data }) => {
    const { xWidth: width, rowStarts, list, columnStarts, columnEnds, sorted } = data;
    return () => kernels.listColumns(batch.rows, width, rowStarts, list, columnStarts, columnEnds, sorted);
  },
  linear: ({ x, linear, activation, to }, { kernels, batch, addressOf, scratch }) => {
    const [from, weight, bias, y] = [addressOf(x), addressOf(linear.weight), biasOf(linear.bias, addressOf), addressOf(to)];
    const { inFeatures, outFeatures } = linear;
    const [code, p, q] = codeOf(activation);
    return () => kernels.linearForward(batch.rows, inFeatures, outFeatures, from, weight, bias, y, code, p, q, scratch);
  },
  sparseLinear: ({ linear, activation, to }, { kernels, batch, addressOf, data }) => {
    const [weight, bias, y] = [addressOf(linear.weight), biasOf(linear.bias, addressOf), addressOf(to)];
    const { rowStarts, list } = data;
    const [code, p, q] = codeOf(activation);
    return () => kernels.sparseForward(batch.rows, linear.outFeatures, rowStarts, list, weight, bias, y, code, p, q);
  },
  activate: ({ activation, x, to }, { kernels, batch, addressOf, widthOf }) => {
    const [from, y, width] = [addressOf(x), addressOf(to), widthOf(to)];
    if (activation.kind === 'Softmax') return () => kernels.softmax(batch.rows, width, from, y);
    const [code, p, q] = codeOf(activation);
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
  loss: callLoss,
  activationGradient: ({ activation, x, y, dy, to }, { kernels, batch, addressOf, widthOf }) => {
    const [from, out, slope, dx, width] = [addressOf(x), addressOf(y), addressOf(dy), addressOf(to), widthOf(y)];
    if (activation.kind === 'Softmax') return () => kernels.softmaxGradient(batch.rows, width, out, slope, dx);
    const [code, p, q] = codeOf(activation);
    return () => kernels.activationGradient(code, batch.rows * width, from, out, slope, dx, p, q);
  },
  inputGradient: ({ dy, linear, to }, { kernels, batch, addressOf, scratch }) => {
    const [slope, weight, dx] = [addressOf(dy), addressOf(linear.weight), addressOf(to)];
    const { inFeatures: n, outFeatures: k } = linear;
    return () => kernels.gemm(GEMM.bTransposed, batch.rows, n, k, slope, k, weight, k, dx, n, scratch);
  },
  weightGradient: ({ x: from, dy: slope, linear, to }, binding) => {
    const { kernels, batch, addressOf, scratch } = binding;
    const [x, dy] = [addressOf(from), addressOf(slope)];
    const { inFeatures: m, outFeatures: n } = linear;
    return callGradient(addressOf(to), m * n, binding, (dweight) =>
      kernels.gemm(GEMM.aTransposed, m, n, batch.rows, x, m, dy, n, dweight, n, scratch),
    );
  },
  sparseWeightGradient: ({ dy: slope, linear, to }, binding) => {
    const { kernels, addressOf, data } = binding;
    const dy = addressOf(slope);
    const { inFeatures, outFeatures } = linear;
    const { columnStarts, columnEnds, sorted } = data;
    return callGradient(addressOf(to), inFeatures * outFeatures, binding, (dweight) =>
      kernels.sparseWeightGradient(inFeatures, outFeatures, columnStarts, columnEnds, sorted, dy, dweight),
    );
  },
  biasGradient: ({ dy, linear, to }, binding) => {
    const { kernels, batch, addressOf } = binding;
    const [slope, width] = [addressOf(dy), linear.outFeatures];
    return callGradient(addressOf(to), width, binding, (dbias) => kernels.columnSums(batch.rows, width, slope, dbias));
  },
  update:
    ({ parameter }, { optimizer }) =>
    () =>
      optimizer.update(parameter),
  updateWeight: ({ x, dy, linear, gradient }, binding) => {
    const { batch, addressOf, scratch, optimizer } = binding;
    const { weight, inFeatures, outFeatures } = linear;
    const product: DenseProduct = { inFeatures, outFeatures, x: addressOf(x), dy: addressOf(dy), scratch };
    const store = CALLS.weightGradient({ do: 'weightGradient', x, dy, linear, to: gradient }, binding);
    return () => {
      if (optimizer.updateDense(weight, product, batch.rows)) return;
      store();
      optimizer.update(weight);
    };
  },
  updateSparseWeight: ({ dy, linear, gradient }, binding) => {
    const { addressOf, data, optimizer } = binding;
    const { weight, inFeatures, outFeatures } = linear;
    const { columnStarts, columnEnds, sorted } = data;
    const product: SparseProduct = { inFeatures, outFeatures, dy: addressOf(dy), columnStarts, columnEnds, sorted };
    const store = CALLS.sparseWeightGradient({ do: 'sparseWeightGradient', dy, linear, to: gradient }, binding);
    return () => {
      if (optimizer.updateSparse(weight, product)) return;
      store();
      optimizer.update(weight);
    };
  },
};

/** Writes the gradient of a parameter of so many numbers, or where gradients add up, adds it to the one that stands there. */
function callGradient(gradient: Address, length: number, { kernels, batch, beside }: Binding, write: (to: Address) => void): Call {
  return () => {
    if (!batch.accumulates) return write(gradient);
    const more = beside();
    write(more);
    kernels.add(length, gradient, more, gradient);
  };
}

const biasOf = (bias: BufferName | undefined, addressOf: (buffer: BufferName) => Address): Address =>
  bias === undefined ? NONE : addressOf(bias);

/** The calls of some steps, in their order. */
export const bindSteps = (steps: readonly Step[], binding: Binding): readonly Call[] =>
  steps.map((step) => (CALLS[step.do] as (step: Step, binding: Binding) => Call)(step, binding));
