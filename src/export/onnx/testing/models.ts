/** Models as other programs write them, and ours as files: for tests. */
import type { NetworkDocument } from '../../../network/document.ts';
import type { ParameterValues } from '../../../network/file/fileParameters.ts';
import { readNetwork } from '../../../network/read/readNetwork.ts';
import { type NetworkSpec, parametersOf, sizeOf } from '../../../network/read/spec.ts';
import { ELEMENT, type OnnxModel, type OnnxNode, type OnnxTensor } from '../model.ts';
import { readModel } from '../readModel.ts';
import { writeModel } from '../writeModel.ts';

export function specOf(document: NetworkDocument): NetworkSpec {
  const reading = readNetwork(document);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.spec;
}
export const valuesOf = (spec: NetworkSpec): ParameterValues =>
  new Map(parametersOf(spec).map(({ name, shape }, n) => [name, Float32Array.from({ length: sizeOf(shape) }, (_, i) => Math.sin(i + n))]));

export function modelOf(bytes: Uint8Array): OnnxModel {
  const model = readModel(bytes);
  if (!model.ok) throw new Error(model.reason);
  return model.value;
}
/** The same graph without our network file beside it. */
export const foreign = (model: OnnxModel) => writeModel({ ...model, metadata: new Map() });

export const floats = (name: string, shape: readonly number[], values?: readonly number[]): OnnxTensor => ({
  name,
  shape,
  type: ELEMENT.float,
  values: Float32Array.from({ length: sizeOf(shape) }, (_, i) => values?.[i] ?? i),
});
export const op = (name: string, ...inputs: string[]): OnnxNode => ({ name: '', op: name, inputs, outputs: [], attributes: new Map() });
export const withAttributes = (node: OnnxNode, attributes: Readonly<Record<string, number | string>>): OnnxNode => ({
  ...node,
  attributes: new Map(
    Object.entries(attributes).map(([key, value]) => [
      key,
      typeof value === 'string' ? { text: value } : Number.isInteger(value) ? { int: value } : { float: value },
    ]),
  ),
});
/** A stranger's model: operators that give v1, v2, … one after the other, from x to the last of them. */
export function stranger(width: number | string, initializers: readonly OnnxTensor[], ...nodes: readonly OnnxNode[]): Uint8Array {
  const value = (name: string, ...shape: (number | string)[]) => ({ name, type: ELEMENT.float, shape: ['batch', ...shape] });
  return writeModel({
    irVersion: 8,
    opset: 17,
    producer: 'pytorch',
    says: '',
    metadata: new Map(),
    graph: {
      name: 'main_graph',
      nodes: nodes.map((node, i) => ({ ...node, outputs: [`v${i + 1}`] })),
      initializers,
      inputs: [value('x', width)],
      outputs: [value(`v${nodes.length}`, 'n')],
      inner: [],
    },
  });
}
export const W = floats('0.weight', [2, 3]);
export const gemm = (x = 'x', weight = '0.weight', ...bias: string[]) => withAttributes(op('Gemm', x, weight, ...bias), { transB: 1 });
