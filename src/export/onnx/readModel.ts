/** Bytes of a file as an ONNX model, or why they are none that can be read. */
import { joinBytes } from '../../lib/joinBytes.ts';
import { ok, type Result, refused } from '../../lib/result.ts';
import { product, sum } from '../../lib/sums.ts';
import { floatsIn } from '../floatBytes.ts';
import { showName } from '../refusals.ts';
import { messages as texts } from './messages.ts';
import {
  ELEMENT,
  FIELDS,
  type OnnxAttribute,
  type OnnxGraph,
  type OnnxModel,
  type OnnxNode,
  type OnnxTensor,
  type OnnxValue,
} from './model.ts';
import { bytesOf, type Fields, floatOf, floatPieces, messagesOf, readFields, textOf, textsOf, wholeOf, wholesOf } from './readProtobuf.ts';

/** An ONNX file begins with its version, whose field is the first one; nothing else that can be opened does. */
export const isOnnx = (bytes: Uint8Array): boolean => bytes[0] === 8 && readFields(bytes)?.has(FIELDS.model.graph) === true;

export function readModel(bytes: Uint8Array): Result<OnnxModel> {
  const fields = readFields(bytes);
  const graphs = fields && messagesOf(fields, FIELDS.model.graph);
  const [opsets, entries] = [fields && messagesOf(fields, FIELDS.model.opset), fields && messagesOf(fields, FIELDS.model.metadata)];
  const graph = graphs?.at(-1);
  const read = graph && readGraph(graph);
  if (!fields || !read || !opsets || !entries) return refused(texts.damaged);
  if (fields.has(FIELDS.model.functions)) return refused(texts.functions);
  if (graph.has(FIELDS.graph.sparse)) return refused(texts.sparse);
  const standard = opsets.find((opset) => isStandard(textOf(opset, FIELDS.opset.domain)));
  const foreign = read.initializers.find(({ isElsewhere }) => isElsewhere);
  if (foreign) return refused(texts.elsewhere(showName(foreign.name)));
  return ok({
    irVersion: wholeOf(fields, FIELDS.model.irVersion) ?? 0,
    opset: (standard && wholeOf(standard, FIELDS.opset.version)) ?? 0,
    producer: textOf(fields, FIELDS.model.producer),
    says: textOf(fields, FIELDS.model.says),
    graph: read,
    metadata: new Map(entries.map((entry) => [textOf(entry, FIELDS.entry.key), textOf(entry, FIELDS.entry.value)])),
  });
}

/** Whether operators of this domain are those of the standard. */
export const isStandard = (domain: string): boolean => domain === '' || domain === 'ai.onnx';

/** Each of some messages, as long as none is damaged. */
function all<T>(messages: readonly Fields[] | undefined, read: (fields: Fields) => T | undefined): readonly T[] | undefined {
  const list = messages?.map(read).filter((one) => one !== undefined);
  return list?.length === messages?.length ? list : undefined;
}

function readGraph(fields: Fields): OnnxGraph | undefined {
  const { graph } = FIELDS;
  const nodes = all(messagesOf(fields, graph.nodes), readNode);
  const initializers = all(messagesOf(fields, graph.initializers), readTensor);
  const [inputs, outputs, inner] = [graph.inputs, graph.outputs, graph.inner].map((field) => all(messagesOf(fields, field), readValue));
  return nodes && initializers && inputs && outputs && inner
    ? { name: textOf(fields, graph.name), nodes, initializers, inputs, outputs, inner }
    : undefined;
}

function readNode(fields: Fields): OnnxNode | undefined {
  const { node } = FIELDS;
  const attributes = all(messagesOf(fields, node.attributes), readAttribute);
  return (
    attributes && {
      name: textOf(fields, node.name),
      op: textOf(fields, node.op),
      domain: textOf(fields, node.domain),
      inputs: textsOf(fields, node.inputs),
      outputs: textsOf(fields, node.outputs),
      attributes: new Map(attributes),
    }
  );
}

function readAttribute(fields: Fields): readonly [string, OnnxAttribute] | undefined {
  const { attribute } = FIELDS;
  const tensors = all(messagesOf(fields, attribute.tensor), readTensor);
  if (!tensors) return undefined;
  const [float, int, tensor] = [floatOf(fields, attribute.float), wholeOf(fields, attribute.int), tensors.at(-1)];
  return [
    textOf(fields, attribute.name),
    {
      ...(float === undefined ? {} : { float }),
      ...(int === undefined ? {} : { int }),
      ...(fields.has(attribute.text) ? { text: textOf(fields, attribute.text) } : {}),
      ...(tensor ? { tensor } : {}),
    },
  ];
}

function readTensor(fields: Fields): OnnxTensor | undefined {
  const { tensor } = FIELDS;
  const shape = wholesOf(fields, tensor.shape);
  if (!shape?.every((length) => Number.isSafeInteger(length) && length >= 0)) return undefined;
  const type = wholeOf(fields, tensor.type) ?? 0;
  const isElsewhere = fields.has(tensor.external) || wholeOf(fields, tensor.location) === 1;
  const known = { name: textOf(fields, tensor.name), shape, type };
  if (isElsewhere) return { ...known, isElsewhere };
  const values = type === ELEMENT.float ? readFloats(fields) : type === ELEMENT.int64 ? readWholes(fields) : undefined;
  if (values && values.length !== product(shape)) return undefined;
  return values ? { ...known, values } : known;
}

/** As they lie in the file, or a field each. */
function readFloats(fields: Fields): Float32Array {
  const pieces = [...floatPieces(fields, FIELDS.tensor.floats)];
  const bytes = bytesOf(fields, FIELDS.tensor.raw) ?? joinBytes(pieces, sum(pieces.map((piece) => piece.length)));
  return floatsIn(bytes.length % 4 === 0 ? bytes : new Uint8Array(), 'F32');
}

function readWholes(fields: Fields): readonly number[] | undefined {
  const bytes = bytesOf(fields, FIELDS.tensor.raw);
  if (!bytes) return wholesOf(fields, FIELDS.tensor.int64s);
  if (bytes.length % 8 !== 0) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Array.from({ length: bytes.length / 8 }, (_, i) => Number(view.getBigInt64(8 * i, true)));
}

function readValue(fields: Fields): OnnxValue | undefined {
  const { value, type, tensorType, shape, axis } = FIELDS;
  const inside = (outer: Fields | undefined, field: number) => {
    const messages = outer && messagesOf(outer, field);
    return messages?.at(-1);
  };
  const tensor = inside(inside(fields, value.type), type.tensor);
  const sizes = inside(tensor, tensorType.shape);
  const axes = sizes ? messagesOf(sizes, shape.axes) : [];
  return (
    axes && {
      name: textOf(fields, value.name),
      type: (tensor && wholeOf(tensor, tensorType.element)) ?? 0,
      shape: axes.map((one) => wholeOf(one, axis.length) ?? textOf(one, axis.name)),
    }
  );
}
