/** Numbers as bytes, little-endian whatever the machine. */

/** float32 as it lies in files. */
export function floatBytes(values: Float32Array): Uint8Array {
  const bytes = new Uint8Array(4 * values.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < values.length; i++) view.setFloat32(4 * i, values[i] ?? 0, true);
  return bytes;
}

/** How numbers of a kind lie in a file: how long one is, and what is read where one begins. */
interface FloatType {
  readonly size: number;
  readonly read: (view: DataView, at: number) => number;
}

/** Under the names that safetensors has for them; all are read as float32, what is more exact is rounded. */
export const FLOAT_TYPES = {
  F32: { size: 4, read: (view, at) => view.getFloat32(at, true) },
  F64: { size: 8, read: (view, at) => view.getFloat64(at, true) },
  F16: { size: 2, read: (view, at) => halfFloat(view.getUint16(at, true)) },
  BF16: { size: 2, read: (view, at) => brainFloat(view.getUint16(at, true)) },
} as const satisfies Record<string, FloatType>;

export type FloatTypeName = keyof typeof FLOAT_TYPES;

/** As many as there are; the bytes divide by the size of one. */
export function floatsIn(bytes: Uint8Array, type: FloatTypeName): Float32Array {
  const { size, read }: FloatType = FLOAT_TYPES[type];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Float32Array.from({ length: bytes.length / size }, (_, i) => read(view, i * size));
}

/** IEEE 754 binary16: a sign, five bits of exponent, ten of fraction. */
function halfFloat(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const [exponent, fraction] = [(bits >> 10) & 31, bits & 1023];
  if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15));
}

const scratch = new DataView(new ArrayBuffer(4));

/** The upper half of a float32. */
function brainFloat(bits: number): number {
  scratch.setUint32(0, bits * 0x10000);
  return scratch.getFloat32(0);
}
