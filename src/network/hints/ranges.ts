/** Which numbers an activation can give: a row each. */
import { type ActivationKind, isActivation, type ParamsOf } from '../kinds.ts';
import type { Layer } from '../read/spec.ts';

/** `from` and `to` are the ends of what comes out, reached or only neared. */
export interface AnswerRange {
  readonly says: string;
  readonly from: number;
  readonly to: number;
}

const upFrom = (from: number, words = '0'): AnswerRange => ({ says: `${words} and more`, from, to: Number.POSITIVE_INFINITY });
const unit: AnswerRange = { says: 'from 0 to 1', from: 0, to: 1 };

/** The least of x · Φ(x), near x = −0.75, and of x · sigmoid(x), near x = −1.28. */
const GELU_LEAST = -0.17;
const SILU_LEAST = -0.279;

/** Every number. */
const all = (): undefined => undefined;

const RANGES: { readonly [K in ActivationKind]: (params: ParamsOf[K]) => AnswerRange | undefined } = {
  ReLU: () => upFrom(0),
  LeakyReLU: all,
  ELU: ({ alpha }) => (alpha > 0 ? upFrom(-alpha, `−${alpha}`) : undefined),
  GELU: () => upFrom(GELU_LEAST, '−0.17'),
  SiLU: () => upFrom(SILU_LEAST, '−0.28'),
  Softplus: () => upFrom(0),
  Sigmoid: () => unit,
  Softmax: () => ({ ...unit, says: 'from 0 to 1, in sum 1' }),
  Tanh: () => ({ says: 'from −1 to 1', from: -1, to: 1 }),
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
