/** Operators that are a Linear: Gemm, and MatMul with or without an Add behind it. */
import { firstBad, showName } from '../refusals.ts';
import type { Tensor } from '../tensors.ts';
import { messages } from './messages.ts';
import { ELEMENT, type OnnxTensor } from './model.ts';
import type { Pattern } from './patterns.ts';

/** As in a state_dict: a row of the weight an output. */
export interface LinearValues {
  /** What the weight is called in the file. */
  readonly name: string;
  readonly inFeatures: number;
  readonly weight: Float32Array;
  readonly bias?: Float32Array;
}

export const gemmOf: Pattern = ({ inputs: [x = '', weight, bias], attributes }, { constant }) => {
  const { transA, transB, alpha, beta } = Object.fromEntries(attributes);
  if ((transA?.int ?? 0) !== 0 || (alpha?.float ?? 1) !== 1 || (beta?.float ?? 1) !== 1) return messages.why.gemm;
  return linear(x, constant(weight), transB?.int === 1, bias ? (constant(bias) ?? 'not there') : undefined);
};

export const matMulOf: Pattern = ({ inputs: [x = '', weight] }, { constant }) => linear(x, constant(weight), false, undefined);

export const matMulWithBiasOf: Pattern = ({ inputs }, { giving, constant }) => {
  for (const [product = '', bias] of [inputs, inputs.toReversed()]) {
    const node = giving(product);
    const vector = constant(bias);
    if (node?.op !== 'MatMul' || !vector) continue;
    return linear(node.inputs[0] ?? '', constant(node.inputs[1]), false, vector);
  }
  return undefined;
};

/** As files of weights have them. */
export const tensorsOf = (id: string, { inFeatures, weight, bias }: LinearValues): readonly Tensor[] => [
  { name: `${id}.weight`, shape: [weight.length / inFeatures, inFeatures], values: weight },
  ...(bias ? [{ name: `${id}.bias`, shape: [bias.length], values: bias }] : []),
];

type Weight = OnnxTensor & { readonly values: Float32Array };

const isFloat = (tensor: OnnxTensor): tensor is Weight => tensor.type === ELEMENT.float && tensor.values instanceof Float32Array;

function linear(
  x: string,
  weight: OnnxTensor | undefined,
  isTransposed: boolean,
  bias: OnnxTensor | 'not there' | undefined,
): ReturnType<Pattern> {
  if (!weight || bias === 'not there') return messages.why.noConstants;
  for (const tensor of [weight, ...(bias ? [bias] : [])]) {
    if (!isFloat(tensor)) return messages.why.notFloat(showName(tensor.name));
    const bad = firstBad(tensor.values);
    if (bad !== undefined) return messages.why.notFinite(showName(tensor.name), bad);
  }
  const [rows = 0, columns = 0] = weight.shape;
  const [outFeatures, inFeatures] = isTransposed ? [rows, columns] : [columns, rows];
  if (!isFloat(weight) || weight.shape.length !== 2 || outFeatures < 1 || inFeatures < 1)
    return messages.why.noMatrix(showName(weight.name));
  const biasValues = bias && isFloat(bias) ? bias.values : undefined;
  if (bias && (biasValues?.length !== outFeatures || bias.shape.at(-1) !== outFeatures))
    return messages.why.biasLength(showName(bias.name), outFeatures);
  return {
    kind: 'Linear',
    params: { out_features: outFeatures, bias: bias !== undefined },
    inputs: [x],
    linear: {
      name: weight.name,
      inFeatures,
      weight: isTransposed ? weight.values : transposed(weight.values, rows, columns),
      ...(biasValues ? { bias: biasValues } : {}),
    },
  };
}

function transposed(values: Float32Array, rows: number, columns: number): Float32Array {
  const turned = new Float32Array(values.length);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) turned[column * rows + row] = values[row * columns + column] ?? 0;
  return turned;
}
