/** A Linear's three products as calls: written out, or by a list of what is not 0 where so little is that it pays. Both give the same numbers. */
import { type Address, GEMM, NONE } from '../kernels.ts';
import { codeOf } from './activationCodes.ts';
import type { Binding, Call } from './binding.ts';
import type { BufferName, StepOf } from './steps.ts';

/** The share of numbers that are not 0 up to which a list is quicker: measured, see e2e/bench/kernels.mjs. */
const PAYS = { linear: 0.5, inputGradient: 0.5, weightGradient: 0.5 } as const;

/** Rows of a batch that `gemm` sums at once. */
const MOST_ROWS = 512;

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
    if (!lists.pays(PAYS.linear, batch.rows * inFeatures) || !sparse()) dense(); // 0 · ∞ is NaN, which a list passes over
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
    if (!lists.pays(PAYS.inputGradient, batch.rows * k) || !sparse()) dense();
  };
}

/** Whether a weight's gradient goes by the list of its x at this step. */
export function goesByList(
  {
    x,
    linear,
    isListed,
  }: {
    readonly x: BufferName;
    readonly linear: { readonly inFeatures: number; readonly outFeatures: number };
    readonly isListed?: boolean;
  },
  dy: Address,
  binding: Binding,
): () => boolean {
  if (!isListed) return () => false;
  const { kernels, batch } = binding;
  const lists = binding.listsOf(x);
  const { inFeatures, outFeatures } = linear;
  return () =>
    batch.rows <= MOST_ROWS &&
    lists.pays(PAYS.weightGradient, batch.rows * inFeatures) &&
    kernels.allFinite(batch.rows * outFeatures, dy) === 1;
}

/** dW = xᵀ · dy to an address. */
export function writeWeightGradient(
  { x: from, dy: slope, linear, isListed }: StepOf<'weightGradient'>,
  binding: Binding,
): (dweight: Address) => void {
  const { kernels, batch, addressOf, scratch } = binding;
  const [x, dy] = [addressOf(from), addressOf(slope)];
  const { inFeatures: m, outFeatures: n } = linear;
  const dense = (dweight: Address) => kernels.gemm(GEMM.aTransposed, m, n, batch.rows, x, m, dy, n, dweight, n, scratch);
  if (!isListed) return dense;
  const isSparse = goesByList({ x: from, linear, isListed }, dy, binding);
  const { starts, ends, list } = binding.listsOf(from).columns;
  return (dweight) => {
    if (isSparse()) kernels.listedWeightGradient(batch.rows, m, n, starts, ends, list, dy, dweight, scratch);
    else dense(dweight);
  };
}
