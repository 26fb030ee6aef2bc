/** Which operators of ONNX are which layer: a row for each operator that can be the last of one. */
import { float32Text } from '../../lib/numbers.ts';
import type { LayerKind, ParamsOf } from '../../network/kinds.ts';
import { geluOf, siluOf, softplusOf, straightSoftplusOf } from './functionPatterns.ts';
import { gemmOf, type LinearValues, matMulOf, matMulWithBiasOf } from './linearPatterns.ts';
import { messages } from './messages.ts';
import type { OnnxNode } from './model.ts';
import type { Operators } from './operators.ts';

/** A layer that was recognized: its arguments, and the names of the values that it takes. */
export type Found = {
  readonly [K in LayerKind]: {
    readonly kind: K;
    readonly params: ParamsOf[K];
    readonly inputs: readonly string[];
    readonly linear?: LinearValues;
    /** How many numbers a row has after it, where the operator says so. */
    readonly width?: number;
  };
}[LayerKind];

/** Undefined where an operator is not that of a layer; a text where it is nearly one, and says what is not so. */
export type Pattern = (node: OnnxNode, operators: Operators) => Found | string | undefined;

/** A float32 as somebody has typed it: 0.01, not 0.009999999776482582. */
const typed = (value: number): number => Number(float32Text(Math.fround(value)));
const floatOf = ({ attributes }: OnnxNode, name: string, usual: number): number => typed(attributes.get(name)?.float ?? usual);

const passing =
  (kind: 'ReLU' | 'Sigmoid' | 'Tanh' | 'Identity'): Pattern =>
  ({ inputs }) => ({ kind, params: {}, inputs: inputs.slice(0, 1) });

/** Along the rows of a batch. */
const isOverFeatures = (node: OnnxNode, usual: number): boolean => [1, -1].includes(node.attributes.get('axis')?.int ?? usual);

const sum: Pattern = ({ inputs }, { constant }) =>
  inputs.length >= 2 && !inputs.some(constant) ? { kind: 'Add', params: {}, inputs } : undefined;

/** Batch first, then all numbers of a sample in one row. */
const reshape: Pattern = ({ inputs: [x = '', shape] }, { constant }) => {
  const lengths = constant(shape)?.values;
  const [batch, width = 0] = lengths ?? [];
  if (lengths?.length !== 2 || (batch !== -1 && batch !== 0) || (batch === -1 ? width < 1 : width < -1 || width === 0)) return undefined;
  return { kind: 'Flatten', params: {}, inputs: [x], ...(width > 0 ? { width } : {}) };
};

const dropout: Pattern = (node, { number }) => {
  const [x = '', ratio, training] = node.inputs;
  const p = ratio ? number(ratio) : (node.attributes.get('ratio')?.float ?? 0.5);
  if (p === undefined) return undefined;
  return training ? messages.why.toldTraining : { kind: 'Dropout', params: { p: typed(p) }, inputs: [x] };
};

const gelu: Pattern = (node) =>
  (node.attributes.get('approximate')?.text ?? 'none') === 'none'
    ? { kind: 'GELU', params: {}, inputs: node.inputs.slice(0, 1) }
    : messages.why.approximation;

const softplus: Pattern = ({ inputs: [x = ''] }) => ({ kind: 'Softplus', params: { beta: 1, threshold: 20 }, inputs: [x] });

/** Tried in order; the longest first. */
export const PATTERNS: ReadonlyMap<string, readonly Pattern[]> = new Map(
  Object.entries({
    Gemm: [gemmOf],
    MatMul: [matMulOf],
    Add: [matMulWithBiasOf, sum],
    Sum: [sum],
    Flatten: [
      (node) =>
        (node.attributes.get('axis')?.int ?? 1) === 1 ? { kind: 'Flatten', params: {}, inputs: node.inputs.slice(0, 1) } : undefined,
    ],
    Reshape: [reshape],
    Relu: [passing('ReLU')],
    Sigmoid: [passing('Sigmoid')],
    Tanh: [passing('Tanh')],
    Identity: [passing('Identity')],
    LeakyRelu: [(node) => ({ kind: 'LeakyReLU', params: { negative_slope: floatOf(node, 'alpha', 0.01) }, inputs: node.inputs })],
    Elu: [(node) => ({ kind: 'ELU', params: { alpha: floatOf(node, 'alpha', 1) }, inputs: node.inputs })],
    Softplus: [softplus],
    Softmax: [(node) => (isOverFeatures(node, -1) ? { kind: 'Softmax', params: {}, inputs: node.inputs } : messages.why.notOverFeatures)],
    Dropout: [dropout],
    Gelu: [gelu],
    Mul: [siluOf, geluOf],
    Div: [softplusOf, geluOf],
    Where: [straightSoftplusOf],
  } satisfies Record<string, readonly Pattern[]>),
);
