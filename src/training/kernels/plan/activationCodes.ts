/** What kernels are told of an activation: its code and its arguments. */
import type { ElementwiseKind, KindWithParams, ParamsOf } from '../../../network/kinds.ts';
import { ACTIVATION_CODES, type ActivationCode } from '../kernels.ts';
import type { Activation } from './steps.ts';

type Arguments = readonly [p: number, q: number];
const NONE: Arguments = [0, 0];

/** The arguments of an activation in PyTorch's order, for each that has any. */
const ARGUMENTS: { readonly [K in ElementwiseKind & KindWithParams]: (params: ParamsOf[K]) => Arguments } = {
  LeakyReLU: ({ negative_slope }) => [negative_slope, 0],
  ELU: ({ alpha }) => [alpha, 0],
  Softplus: ({ beta, threshold }) => [beta, threshold],
};

/** Of none, and of Softmax, which has kernels of its own, the code says that there is nothing to do. */
export function codeOf(activation: Activation | undefined): readonly [ActivationCode, ...Arguments] {
  if (!activation || activation.kind === 'Softmax') return [ACTIVATION_CODES.none, ...NONE];
  const { kind, params } = activation;
  const row = (ARGUMENTS as { readonly [K in ElementwiseKind]?: (params: object) => Arguments })[kind];
  return [ACTIVATION_CODES[kind], ...(row?.(params) ?? NONE)];
}
