/** A network with its values as an ONNX graph: a layer's output and its operator bear the layer's id. */
import type { Shape } from '../../datasets/datasets.ts';
import { internal } from '../../lib/result.ts';
import type { LayerKind } from '../../network/kinds.ts';
import type { Layer, NetworkSpec } from '../../network/read/spec.ts';
import { parameterNames, type Tensor } from '../tensors.ts';
import { KIND_NODES, type OpNames, type OpStep } from './kindNodes.ts';
import { ELEMENT, type OnnxGraph, type OnnxNode, type OnnxTensor, type OnnxValue } from './model.ts';

/** How many samples go in at once is known when it runs. */
const BATCH = 'N';

/** @param tensors of all parameters, under the names that files have for them */
export function graphOf(spec: NetworkSpec, tensors: readonly Tensor[], name: string): OnnxGraph {
  const names = parameterNames(spec);
  const constants = new Map<string, OnnxTensor>();
  const nodes: OnnxNode[] = [];
  const inner: OnnxValue[] = [];
  for (const layer of spec.layers) {
    for (const { op, inputs, part, attributes = {}, type = ELEMENT.float } of stepsOf(layer, names, constants)) {
      const output = part === undefined ? layer.id : partOf(layer, part);
      nodes.push({ name: output, op, inputs, outputs: [output], attributes: new Map(Object.entries(attributes)) });
      if (output !== spec.loss.input) inner.push({ name: output, type, shape: [BATCH, ...layer.outShape] });
    }
  }
  return {
    name,
    nodes,
    initializers: [...tensors.map((tensor) => ({ ...tensor, type: ELEMENT.float })), ...constants.values()],
    inputs: [floatsOf(spec.data.id, spec.data.facts.x)],
    outputs: [floatsOf(spec.loss.input, spec.loss.inShape)],
    inner,
  };
}

const floatsOf = (name: string, shape: Shape): OnnxValue => ({ name, type: ELEMENT.float, shape: [BATCH, ...shape] });

/** No id has a slash, so a part is never taken for a layer. */
const partOf = ({ id }: Layer, part: string): string => `${id}/${part}`;

function stepsOf(layer: Layer, names: ReadonlyMap<string, string>, constants: Map<string, OnnxTensor>): readonly OpStep[] {
  const own: OpNames = {
    inputs: layer.inputs,
    parameter: (name) => {
      const parameter = layer.parameters.find((one) => one.name === `${layer.id}.${name}`);
      return parameter && (names.get(parameter.name) ?? internal(`no name for ${parameter.name}`));
    },
    part: (name) => partOf(layer, name),
    constant: (part, value) => {
      const name = partOf(layer, part);
      constants.set(name, { name, shape: [], type: ELEMENT.float, values: Float32Array.of(value) });
      return name;
    },
  };
  // Each row takes the params of its own kind.
  const row = KIND_NODES[layer.kind] as (names: OpNames, params: Layer<LayerKind>['params']) => readonly OpStep[];
  return row(own, layer.params);
}
