/** Which numbers an activation can give: a row each. */
import { type ActivationKind, isActivation, type ParamsOf } from '../kinds.ts';
import type { Layer } from '../read/spec.ts';

/** How a range is told: from its end up, or between two ends that are always the same. */
export type RangeName = 'upFrom' | 'unit' | 'shares' | 'signed';

/** `from` and `to` are the ends of what comes out, reached or only neared. */
export interface AnswerRange {
  readonly name: RangeName;
  readonly from: number;
  readonly to: number;
}

const upFrom = (from: number): AnswerRange => ({ name: 'upFrom', from, to: Number.POSITIVE_INFINITY });
const unit: AnswerRange = { name: 'unit', from: 0, to: 1 };

/** The least of x · Φ(x), near x = −0.75, and of x · sigmoid(x), near x = −1.28. */
const GELU_LEAST = -0.17;
const SILU_LEAST = -0.28;

/** Every number. */
const all = (): undefined => undefined;

const RANGES: { readonly [K in ActivationKind]: (params: ParamsOf[K]) => AnswerRange | undefined } = {
  ReLU: () => upFrom(0),
  LeakyReLU: all,
  ELU: ({ alpha }) => (alpha > 0 ? upFrom(-alpha) : undefined),
  GELU: () => upFrom(GELU_LEAST),
  SiLU: () => upFrom(SILU_LEAST),
  Softplus: () => upFrom(0),
  Sigmoid: () => unit,
  Softmax: () => ({ ...unit, name: 'shares' }),
  Tanh: () => ({ name: 'signed', from: -1, to: 1 }),
};

/** What an activation lets out; undefined where that is every number, or the layer is none. */
export function answerRange({ kind, params }: Layer): AnswerRange | undefined {
  if (!isActivation(kind)) return undefined;
  return (RANGES[kind] as (params: object) => AnswerRange | undefined)(params);
}

/** Beyond this share of its range, an activation is saturated: what comes in may grow on, what goes out hardly does. */
const SATURATED = 0.95;

/**
 * The ends beyond which what an activation lets out is saturated: 0.95 of its range from the middle. Undefined where its range has no two
 * ends, and for Softmax: of a row that sums to 1 most is near 0 for good reasons.
 */
export function saturationOf(layer: Layer): { readonly low: number; readonly high: number } | undefined {
  const range = answerRange(layer);
  if (!range || layer.kind === 'Softmax' || !Number.isFinite(range.from) || !Number.isFinite(range.to)) return undefined;
  const [middle, half] = [(range.from + range.to) / 2, (range.to - range.from) / 2];
  return { low: middle - SATURATED * half, high: middle + SATURATED * half };
}
