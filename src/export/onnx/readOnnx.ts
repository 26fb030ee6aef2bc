/** Reads an ONNX file as a network with its values: one of ours whole, another as far as its operators are those of layers here. */
import { ok, type Result, refused } from '../../lib/result.ts';
import { MAX_FILE_SIZE, type NetworkFile, readFile } from '../../network/file/fileFormat.ts';
import { messages as fileMessages } from '../../network/file/messages.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { messages as shared } from '../messages.ts';
import { firstBad } from '../refusals.ts';
import { SEAL, sealOf } from '../seal.ts';
import { parameterNames, type Tensor } from '../tensors.ts';
import { documentOf } from './documentOf.ts';
import { layersOf } from './layersOf.ts';
import { messages } from './messages.ts';
import { type OnnxModel, OWN_FILE, SEAL_ENTRY } from './model.ts';
import { operatorsOf } from './operators.ts';
import { readModel } from './readModel.ts';

/** Older operators have other rules for shapes. */
const LEAST_OPSET = 7;

interface OnnxFile extends NetworkFile {
  /** What is in a file without a checksum of ours, to be looked at first; its data, loss and training are ours. */
  readonly tensors?: readonly Tensor[];
}

/** @param name of the network, where the file is not one of ours */
export function readOnnx(bytes: Uint8Array, name: string): Result<OnnxFile> {
  if (bytes.length > MAX_FILE_SIZE) return refused(fileMessages.tooLarge);
  const model = readModel(bytes);
  if (!model.ok) return model;
  const seal = model.value.metadata.get(SEAL);
  const isOwn = seal !== undefined;
  if (isOwn && seal !== sealOf(bytes.subarray(0, -SEAL_ENTRY))) return refused(shared.otherWeights(SEAL));
  const own = isOwn ? ownFile(model.value) : undefined;
  if (own) return own;
  const { opset, graph } = model.value;
  if (opset < LEAST_OPSET) return refused(messages.opset(opset, LEAST_OPSET));
  const operators = operatorsOf(graph);
  if (!operators.ok) return operators;
  const layers = layersOf(graph, operators.value);
  return layers.ok ? documentOf(layers.value, operators.value, name) : layers;
}

/** The network that we wrote, with the values of the graph; undefined where it is none that can be read here. */
function ownFile({ graph, metadata }: OnnxModel): Result<OnnxFile> | undefined {
  const file = readFile(metadata.get(OWN_FILE) ?? '');
  const reading = file.ok ? readNetwork(file.value.document) : undefined;
  if (!file.ok || !reading?.ok) return undefined;
  const stored = new Map(graph.initializers.map(({ name, values }) => [name, values]));
  const parameters = new Map<string, Float32Array>();
  for (const [name, inFile] of parameterNames(reading.spec)) {
    const values = stored.get(inFile);
    if (!(values instanceof Float32Array)) return undefined;
    const bad = firstBad(values);
    if (bad !== undefined) return refused(shared.notFinite(name, bad));
    parameters.set(name, values);
  }
  return ok({ document: file.value.document, parameters });
}
