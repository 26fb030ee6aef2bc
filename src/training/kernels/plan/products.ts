/** A Linear's three products as calls: written out, or by a list of what is not 0 where so little is that it pays. Both give the same numbers. */
import { type Address, GEMM, MOST_TERMS, NONE } from '../kernels.ts';
import { codeOf } from './activationCodes.ts';
import type { Binding, Call } from './binding.ts';
import type { BufferName, StepOf } from './steps.ts';
import type { DenseProduct, ListedProduct } from './updates.ts';

/**
 * The share of numbers that are not 0 up to which a product goes by a list. Measured in Chromium with FMA on layers of 128 to 512, by the
 * quickest bursts: it takes 0.64 to 0.68 of the time where half is left, 0.81 to 0.88 at two thirds, and as long at four fifths; the list
 * itself costs 0.05 of a product of 512.
 */
const PAYS = 0.75;

const NOT_LISTED = () => NONE;

/** Where a step lists what it writes, asked as it begins. */
export const madeBy = (step: { readonly to: BufferName; readonly lists?: unknown }, { listsOf }: Binding): (() => Address) =>
  step.lists ? listsOf(step.to).begin : NOT_LISTED;

export function callLinear(step: StepOf<'linear'>, binding: Binding): Call {
  const { kernels, batch, addressOf, scratch } = binding;
  const { x, linear, activation, to } = step;
  const { inFeatures, outFeatures } = linear;
  const [from, weight, y] = [addressOf(x), addressOf(linear.weight), addressOf(to)];
  const bias = linear.bias === undefined ? NONE : addressOf(linear.bias);
  const [code, p, q] = codeOf(activation);
  const made = madeBy(step, binding);
  const dense = () => kernels.linearForward(batch.rows, inFeatures, outFeatures, from, weight, bias, y, code, p, q, made(), scratch);
  if (!step.isListed) return dense;
  const lists = binding.listsOf(x);
  const { starts, ends, list } = lists.rows;
  const sparse = () =>
    kernels.listedForward(batch.rows, inFeatures, outFeatures, starts, ends, list, weight, bias, y, code, p, q, made(), scratch) === 1;
  return () => {
    if (!lists.pays(PAYS, batch.rows * inFeatures) || !sparse()) dense(); // 0 · ∞ is NaN, which a list passes over
  };
}

export function callInputGradient({ dy, linear, to, isListed }: StepOf<'inputGradient'>, binding: Binding): Call {
  const { kernels, batch, addressOf, scratch } = binding;
  const [slope, weight, dx] = [addressOf(dy), addressOf(linear.weight), addressOf(to)];
  const { inFeatures: n, outFeatures: k } = linear;
  const dense = () => kernels.gemm(GEMM.bTransposed, batch.rows, n, k, slope, k, weight, k, dx, n, scratch);
  if (!isListed) return dense;
  const lists = binding.listsOf(dy);
  const { starts, ends, list } = lists.rows;
  const sparse = () => kernels.listedInputGradient(batch.rows, n, k, starts, ends, list, weight, dx, scratch) === 1;
  return () => {
    if (!lists.pays(PAYS, batch.rows * k) || !sparse()) dense();
  };
}

/** A way in which a weight's gradient, dW = xᵀ · dy, comes about. */
export interface WeightGradientWay {
  /** dW to an address. */
  readonly write: (dweight: Address) => void;
  /** The optimizer's step on the weight without dW. @returns false where it must be stored for that */
  readonly update: () => boolean;
}

/** The way of the step at hand: to be asked once a step, as it may look at every number of dy. */
export function weightGradientWays(
  { x: from, dy: slope, linear, isListed }: Pick<StepOf<'weightGradient'>, 'x' | 'dy' | 'linear' | 'isListed'>,
  { kernels, batch, addressOf, listsOf, scratch, optimizer }: Binding,
): () => WeightGradientWay {
  const [x, dy] = [addressOf(from), addressOf(slope)];
  const { weight, inFeatures: m, outFeatures: n } = linear;
  const product = { inFeatures: m, outFeatures: n, dy, scratch };
  const denseProduct: DenseProduct = { ...product, x };
  const dense: WeightGradientWay = {
    write: (dweight) => kernels.gemm(GEMM.aTransposed, m, n, batch.rows, x, m, dy, n, dweight, n, scratch),
    update: () => optimizer.updateDense(weight, denseProduct, batch.rows),
  };
  if (!isListed) return () => dense;
  const lists = listsOf(from);
  const { starts, ends, list } = lists.columns;
  const listedProduct: ListedProduct = { ...product, ...lists.columns };
  const listed: WeightGradientWay = {
    write: (dweight) => kernels.listedWeightGradient(batch.rows, m, n, starts, ends, list, dy, dweight, scratch),
    update: () => optimizer.updateListed(weight, listedProduct, batch.rows),
  };
  return () =>
    batch.rows <= MOST_TERMS && lists.pays(PAYS, batch.rows * m) && kernels.allFinite(batch.rows * n, dy) === 1 ? listed : dense;
}
