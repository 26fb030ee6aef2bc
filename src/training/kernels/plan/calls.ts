/** Each step of a plan as a call of a kernel: a row for each. */
import { type Address, NONE } from '../kernels.ts';
import { codeOf } from './activationCodes.ts';
import type { Binding, Call } from './binding.ts';
import { callLoss } from './lossCalls.ts';
import { callInputGradient, callLinear, madeBy, weightGradientWays } from './products.ts';
import type { BufferName, Step, StepOf } from './steps.ts';
import type { SparseProduct } from './updates.ts';

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
  linear: callLinear,
  sparseLinear: (step, binding) => {
    const { kernels, batch, addressOf, data } = binding;
    const { linear, activation, to } = step;
    const [weight, bias, y] = [addressOf(linear.weight), biasOf(linear.bias, addressOf), addressOf(to)];
    const { rowStarts, list } = data;
    const [code, p, q] = codeOf(activation);
    const made = madeBy(step, binding);
    return () => kernels.sparseForward(batch.rows, linear.outFeatures, rowStarts, list, weight, bias, y, code, p, q, made());
  },
  activate: (step, binding) => {
    const { kernels, batch, addressOf, widthOf } = binding;
    const { activation, x, to } = step;
    const [from, y, width] = [addressOf(x), addressOf(to), widthOf(to)];
    if (activation.kind === 'Softmax') return () => kernels.softmax(batch.rows, width, from, y);
    const [code, p, q] = codeOf(activation);
    const made = madeBy(step, binding);
    return () => {
      const lists = made();
      if (lists === NONE) kernels.activate(code, batch.rows * width, from, y, p, q);
      else kernels.activateListed(code, batch.rows, width, from, y, p, q, lists);
    };
  },
  drawMask:
    (step, { batch, drawMask }) =>
    () =>
      drawMask(step, batch.rows),
  multiply: (step, binding) => {
    const { kernels, batch, addressOf, widthOf } = binding;
    const { a, b, to } = step;
    const [first, second, product, width] = [addressOf(a), addressOf(b), addressOf(to), widthOf(to)];
    const made = madeBy(step, binding);
    return () => {
      const lists = made();
      if (lists === NONE) kernels.multiply(batch.rows * width, first, second, product);
      else kernels.multiplyListed(batch.rows, width, first, second, product, lists);
    };
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
  activationGradient: (step, binding) => {
    const { kernels, batch, addressOf, widthOf } = binding;
    const { activation, x, y, dy, to } = step;
    const [from, out, slope, dx, width] = [addressOf(x), addressOf(y), addressOf(dy), addressOf(to), widthOf(y)];
    if (activation.kind === 'Softmax') return () => kernels.softmaxGradient(batch.rows, width, out, slope, dx);
    const [code, p, q] = codeOf(activation);
    const made = madeBy(step, binding);
    return () => {
      const lists = made();
      if (lists === NONE) kernels.activationGradient(code, batch.rows * width, from, out, slope, dx, p, q);
      else kernels.activationGradientListed(code, batch.rows, width, from, out, slope, dx, p, q, lists);
    };
  },
  inputGradient: callInputGradient,
  weightGradient: (step, binding) => {
    const { inFeatures, outFeatures } = step.linear;
    const wayOfStep = weightGradientWays(step, binding);
    const store = storeGradient(binding.addressOf(step.to), inFeatures * outFeatures, binding);
    return () => store(wayOfStep().write);
  },
  sparseWeightGradient: ({ dy: slope, linear, to }, binding) => {
    const { kernels, addressOf, data } = binding;
    const dy = addressOf(slope);
    const { inFeatures, outFeatures } = linear;
    const { columnStarts, columnEnds, sorted } = data;
    const store = storeGradient(addressOf(to), inFeatures * outFeatures, binding);
    const write = (dweight: Address) =>
      kernels.sparseWeightGradient(inFeatures, outFeatures, columnStarts, columnEnds, sorted, dy, dweight);
    return () => store(write);
  },
  biasGradient: ({ dy, linear, to }, binding) => {
    const { kernels, batch, addressOf } = binding;
    const [slope, width] = [addressOf(dy), linear.outFeatures];
    const store = storeGradient(addressOf(to), width, binding);
    const write = (dbias: Address) => kernels.columnSums(batch.rows, width, slope, dbias);
    return () => store(write);
  },
  update:
    ({ parameter }, { optimizer }) =>
    () =>
      optimizer.update(parameter),
  updateWeight: (step, binding) => {
    const { weight, inFeatures, outFeatures } = step.linear;
    const { addressOf, optimizer } = binding;
    const wayOfStep = weightGradientWays(step, binding);
    const store = storeGradient(addressOf(step.gradient), inFeatures * outFeatures, binding);
    return () => {
      const { write, update } = wayOfStep();
      if (update()) return;
      store(write);
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

/** Has the gradient of a parameter of so many numbers written, or where gradients add up, adds it to the one that stands there. */
function storeGradient(gradient: Address, length: number, { kernels, batch, beside }: Binding): (write: (to: Address) => void) => void {
  return (write) => {
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
