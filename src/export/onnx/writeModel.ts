/** An ONNX model as the bytes of a file. */
import { encodeUtf8 } from '../../lib/utf8.ts';
import { floatBytes } from '../floatBytes.ts';
import { FIELDS, type OnnxAttribute, type OnnxGraph, type OnnxModel, type OnnxNode, type OnnxTensor, type OnnxValue } from './model.ts';
import { bytesField, floatField, joined, messageField, type Pieces, textField, wholeField } from './writeProtobuf.ts';

export function writeModel({ irVersion, opset, producer, says, graph, metadata }: OnnxModel): Uint8Array<ArrayBuffer> {
  const { model } = FIELDS;
  return joined([
    ...wholeField(model.irVersion, irVersion),
    ...textField(model.producer, producer),
    ...textField(model.says, says),
    ...messageField(model.graph, graphParts(graph)),
    ...messageField(model.opset, textField(FIELDS.opset.domain, ''), wholeField(FIELDS.opset.version, opset)),
    ...[...metadata].map(([key, value]) => metadataEntry(key, value)),
  ]);
}

/** A piece of a model by itself, which may be put behind one. */
export const metadataEntry = (key: string, value: string): Uint8Array =>
  joined(messageField(FIELDS.model.metadata, textField(FIELDS.entry.key, key), textField(FIELDS.entry.value, value)));

function graphParts({ name, nodes, initializers, inputs, outputs, inner }: OnnxGraph): Pieces {
  const { graph } = FIELDS;
  return [
    ...nodes.flatMap((node) => messageField(graph.nodes, nodeParts(node))),
    ...textField(graph.name, name),
    ...initializers.flatMap((tensor) => messageField(graph.initializers, tensorParts(tensor))),
    ...inputs.flatMap((value) => messageField(graph.inputs, valueParts(value))),
    ...outputs.flatMap((value) => messageField(graph.outputs, valueParts(value))),
    ...inner.flatMap((value) => messageField(graph.inner, valueParts(value))),
  ];
}

function nodeParts({ name, op, inputs, outputs, attributes }: OnnxNode): Pieces {
  const { node } = FIELDS;
  return [
    ...inputs.flatMap((input) => textField(node.inputs, input)),
    ...outputs.flatMap((output) => textField(node.outputs, output)),
    ...textField(node.name, name),
    ...textField(node.op, op),
    ...[...attributes].flatMap(([key, value]) => messageField(node.attributes, attributeParts(key, value))),
  ];
}

/** The codes of what an attribute may be. */
const TYPE = { float: 1, int: 2, text: 3 } as const;

function attributeParts(key: string, { float, int, text = '' }: OnnxAttribute): Pieces {
  const { attribute } = FIELDS;
  const name = textField(attribute.name, key);
  if (float !== undefined) return [...name, ...floatField(attribute.float, float), ...wholeField(attribute.type, TYPE.float)];
  if (int !== undefined) return [...name, ...wholeField(attribute.int, int), ...wholeField(attribute.type, TYPE.int)];
  return [...name, ...bytesField(attribute.text, encodeUtf8(text)), ...wholeField(attribute.type, TYPE.text)];
}

function tensorParts({ name, shape, type, values = [] }: OnnxTensor): Pieces {
  const { tensor } = FIELDS;
  return [
    ...shape.flatMap((length) => wholeField(tensor.shape, length)),
    ...wholeField(tensor.type, type),
    ...textField(tensor.name, name),
    ...bytesField(tensor.raw, floatBytes(Float32Array.from(values))),
  ];
}

function valueParts({ name, type, shape }: OnnxValue): Pieces {
  const { value, tensorType, axis } = FIELDS;
  const axes = shape.flatMap((length) =>
    messageField(FIELDS.shape.axes, typeof length === 'number' ? wholeField(axis.length, length) : textField(axis.name, length)),
  );
  const tensor = messageField(FIELDS.type.tensor, wholeField(tensorType.element, type), messageField(tensorType.shape, axes));
  return [...textField(value.name, name), ...messageField(value.type, tensor)];
}
