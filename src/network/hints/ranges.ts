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
