/** An ONNX model as plain data, as far as networks of ours need it. https://github.com/onnx/onnx/blob/main/onnx/onnx.proto */
import { SEAL, SEAL_LENGTH } from '../seal.ts';

/** Under what our network file lies among the metadata. */
export const OWN_FILE = 'tinkergrad';

/** Bytes that a file of ours ends with, behind those that its checksum is of: the entry with that, whose tag and two texts have two bytes before them each. */
export const SEAL_ENTRY = 2 + (2 + SEAL.length) + (2 + SEAL_LENGTH);

/** The ways in which a field lies in a message. */
export const WIRE = { varint: 0, double: 1, bytes: 2, float: 5 } as const;

/** What types of numbers are called in files, by their codes. */
export const ELEMENT = { float: 1, int64: 7, bool: 9 } as const;

/** `values` are absent where they are of a type that is not read, or lie in another file. */
export interface OnnxTensor {
  readonly name: string;
  readonly shape: readonly number[];
  /** A code of `ELEMENT`, or another of the format. */
  readonly type: number;
  readonly isElsewhere?: boolean;
  readonly values?: Float32Array | readonly number[];
}

/** One of these, whichever it has. */
export interface OnnxAttribute {
  readonly float?: number;
  readonly int?: number;
  readonly text?: string;
  readonly tensor?: OnnxTensor;
}

export interface OnnxNode {
  readonly name: string;
  readonly op: string;
  /** Empty for the operators of the standard. */
  readonly domain?: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes: ReadonlyMap<string, OnnxAttribute>;
}

/** A length that is a name, such as `N`, is known when it runs. */
export interface OnnxValue {
  readonly name: string;
  readonly type: number;
  readonly shape: readonly (number | string)[];
}

export interface OnnxGraph {
  readonly name: string;
  readonly nodes: readonly OnnxNode[];
  readonly initializers: readonly OnnxTensor[];
  readonly inputs: readonly OnnxValue[];
  readonly outputs: readonly OnnxValue[];
  readonly inner: readonly OnnxValue[];
}

export interface OnnxModel {
  readonly irVersion: number;
  /** Of the standard operators; 0 where the file does not say it. */
  readonly opset: number;
  readonly producer: string;
  readonly says: string;
  readonly graph: OnnxGraph;
  readonly metadata: ReadonlyMap<string, string>;
}

/** The numbers of the fields, message by message. */
export const FIELDS = {
  model: { irVersion: 1, producer: 2, says: 6, graph: 7, opset: 8, metadata: 14, functions: 25 },
  opset: { domain: 1, version: 2 },
  entry: { key: 1, value: 2 },
  graph: { nodes: 1, name: 2, initializers: 5, inputs: 11, outputs: 12, inner: 13, sparse: 15 },
  node: { inputs: 1, outputs: 2, name: 3, op: 4, attributes: 5, domain: 7 },
  attribute: { name: 1, float: 2, int: 3, text: 4, tensor: 5, type: 20 },
  tensor: { shape: 1, type: 2, floats: 4, int64s: 7, name: 8, raw: 9, external: 13, location: 14 },
  value: { name: 1, type: 2 },
  type: { tensor: 1 },
  tensorType: { element: 1, shape: 2 },
  shape: { axes: 1 },
  axis: { length: 1, name: 2 },
} as const;
