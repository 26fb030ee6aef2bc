/** Every kind of layer as operators of ONNX, a row each: the same numbers as its class in PyTorch gives when it evaluates. */
import type { LayerKind, ParamsOf } from '../../network/kinds.ts';
import { ELEMENT, type OnnxAttribute } from './model.ts';

/** An operator; `part` names what it gives within the layer, and where it is absent that is what the layer gives. */
export interface OpStep {
  readonly op: string;
  readonly inputs: readonly string[];
  readonly part?: string;
  readonly attributes?: Readonly<Record<string, OnnxAttribute>>;
  /** What it gives, if that is not float. */
  readonly type?: number;
}

/** What a layer is told of itself: names of what it takes and of its parts. */
export interface OpNames {
  readonly inputs: readonly string[];
  /** Of a parameter; undefined where the layer has none of that name. */
  readonly parameter: (name: 'weight' | 'bias') => string | undefined;
  readonly part: (name: string) => string;
  /** Of a number that always stays the same. */
  readonly constant: (name: string, value: number) => string;
}

type Row<P> = (names: OpNames, params: P) => readonly OpStep[];

const single =
  <P>(op: string, attributes: (params: P) => Readonly<Record<string, OnnxAttribute>> = () => ({})): Row<P> =>
  ({ inputs }, params) => [{ op, inputs, attributes: attributes(params) }];

/** Above that ln(1 + eˣ) is x to the last digit of a float32. */
const STRAIGHT = 17;

export const KIND_NODES: { readonly [K in LayerKind]: Row<ParamsOf[K]> } = {
  Linear: ({ inputs, parameter }) => [
    {
      op: 'Gemm',
      inputs: [...inputs, parameter('weight'), parameter('bias')].filter((name) => name !== undefined),
      attributes: { transB: { int: 1 } },
    },
  ],
  Flatten: single('Flatten', () => ({ axis: { int: 1 } })),
  /** Without an input that says it trains, it lets everything pass. */
  Dropout: ({ inputs, constant }, { p }) => [{ op: 'Dropout', inputs: [...inputs, constant('ratio', p)] }],
  Add: ({ inputs }) => [{ op: inputs.length === 2 ? 'Add' : 'Sum', inputs }],
  Identity: single('Identity'),
  ReLU: single('Relu'),
  LeakyReLU: single('LeakyRelu', ({ negative_slope }) => ({ alpha: { float: negative_slope } })),
  ELU: single('Elu', ({ alpha }) => ({ alpha: { float: alpha } })),
  /** As one operator it came with opset 20. */
  GELU: ({ inputs: [x = ''], part, constant }) => [
    { op: 'Mul', inputs: [x, constant('sqrt1_2', Math.SQRT1_2)], part: 'scaled' },
    { op: 'Erf', inputs: [part('scaled')], part: 'erf' },
    { op: 'Add', inputs: [part('erf'), constant('one', 1)], part: 'plus_one' },
    { op: 'Mul', inputs: [x, constant('half', 0.5)], part: 'halved' },
    { op: 'Mul', inputs: [part('halved'), part('plus_one')] },
  ],
  SiLU: ({ inputs: [x = ''], part }) => [
    { op: 'Sigmoid', inputs: [x], part: 'sigmoid' },
    { op: 'Mul', inputs: [x, part('sigmoid')] },
  ],
  Sigmoid: single('Sigmoid'),
  Tanh: single('Tanh'),
  Softplus: ({ inputs: [x = ''], part, constant }, { beta, threshold }) =>
    beta === 1 && threshold >= STRAIGHT
      ? [{ op: 'Softplus', inputs: [x] }]
      : [
          { op: 'Mul', inputs: [x, constant('beta', beta)], part: 'scaled' },
          { op: 'Softplus', inputs: [part('scaled')], part: 'softplus' },
          { op: 'Div', inputs: [part('softplus'), constant('beta', beta)], part: 'divided' },
          { op: 'Greater', inputs: [part('scaled'), constant('threshold', threshold)], part: 'is_straight', type: ELEMENT.bool },
          { op: 'Where', inputs: [part('is_straight'), x, part('divided')] },
        ],
  Softmax: single('Softmax', () => ({ axis: { int: 1 } })),
};
