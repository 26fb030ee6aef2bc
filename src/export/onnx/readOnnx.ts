/** Reads an ONNX file as a network with its values: one of ours whole, another as far as its operators are those of layers here. */
import { ok, type Result, refused } from '../../lib/result.ts';
import { type NetworkFile, readFile } from '../../network/file/fileFormat.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { parametersOf } from '../../network/read/spec.ts';
import { messages as shared } from '../messages.ts';
import { firstBad } from '../refusals.ts';
import { SUM, sumOfTensors, wrongSum } from '../tensorSum.ts';
import { parameterNames, tensorsOf } from '../tensors.ts';
import { documentOf } from './documentOf.ts';
import { graphOf } from './graphOf.ts';
import { layersOf } from './layersOf.ts';
import { messages } from './messages.ts';
import type { OnnxGraph, OnnxModel, OnnxNode } from './model.ts';
import { operatorsOf } from './operators.ts';
import { readModel } from './readModel.ts';
import { OWN_FILE } from './writeOnnx.ts';

const MOST_BYTES = 64 * 2 ** 20;
/** Older operators have other rules for shapes. */
const LEAST_OPSET = 7;

export interface OnnxFile extends NetworkFile {
  /** Whether all of it was written here; else its data, loss and training are ours. */
  readonly isOwn: boolean;
}

/** @param name of the network, where the file is not one of ours */
export function readOnnx(bytes: Uint8Array, name: string): Result<OnnxFile> {
  if (bytes.length > MOST_BYTES) return refused(messages.tooLarge);
  const model = readModel(bytes);
  if (!model.ok) return model;
  const own = ownFile(model.value);
  if (own) return own;
  const { opset, graph } = model.value;
  if (opset < LEAST_OPSET) return refused(messages.opset(opset, LEAST_OPSET));
  const operators = operatorsOf(graph);
  if (!operators.ok) return operators;
  const layers = layersOf(graph, operators.value);
  const file = layers.ok ? documentOf(layers.value, operators.value, name) : layers;
  return file.ok ? ok({ ...file.value, isOwn: false }) : file;
}

/** The network that we wrote, with the values of the graph; undefined where none lies in the file, or the graph has become another since. */
function ownFile({ graph, metadata }: OnnxModel): Result<OnnxFile> | undefined {
  const text = metadata.get(OWN_FILE);
  const file = text === undefined ? undefined : readFile(text);
  const reading = file?.ok ? readNetwork(file.value.document) : undefined;
  if (!file?.ok || !reading?.ok) return undefined;
  const { spec } = reading;
  const names = parameterNames(spec);
  const stored = new Map(graph.initializers.map((tensor) => [tensor.name, tensor]));
  const parameters = new Map<string, Float32Array>();
  for (const { name, shape } of parametersOf(spec)) {
    const tensor = stored.get(names.get(name) ?? name);
    if (!(tensor?.values instanceof Float32Array) || tensor.shape.join() !== shape.join()) return undefined;
    const bad = firstBad(tensor.values);
    if (bad !== undefined) return refused(shared.notFinite(name, bad));
    parameters.set(name, tensor.values);
  }
  const tensors = tensorsOf(spec, parameters);
  if (!isSameGraph(graph, graphOf(spec, tensors, graph.name))) return undefined;
  const sum = metadata.get(SUM);
  if (sum !== undefined && sum !== sumOfTensors(tensors)) return refused(wrongSum());
  return ok({ document: file.value.document, parameters, isOwn: true });
}

const isSameGraph = (a: OnnxGraph, b: OnnxGraph): boolean => graphText(a) === graphText(b);

/** Everything of a graph that counts, but for the numbers of parameters, which are longer than one. */
const graphText = ({ nodes, initializers, inputs, outputs }: OnnxGraph): string =>
  JSON.stringify([
    nodes.map(nodeParts),
    initializers.map(({ name, shape, type, values = [] }) => [name, shape, type, shape.length === 0 ? [...values] : []]),
    inputs,
    outputs,
  ]);

/** An attribute's number is written as float32. */
const nodeParts = ({ name, op, domain = '', inputs, outputs, attributes }: OnnxNode): readonly unknown[] => [
  name,
  op,
  domain,
  inputs,
  outputs,
  [...attributes].map(([key, { float, int, text }]) => [key, float === undefined ? null : Math.fround(float), int, text]),
];
