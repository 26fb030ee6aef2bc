/** Weights as a safetensors file: a header in JSON that says where each tensor lies, then their numbers. */
import { joinBytes } from '../../lib/joinBytes.ts';
import { sum } from '../../lib/sums.ts';
import { encodeUtf8 } from '../../lib/utf8.ts';
import { floatBytes } from '../floatBytes.ts';
import { SEAL_LENGTH, sealOf } from '../seal.ts';
import type { Tensor } from '../tensors.ts';
import { BEGINNING, PREFIX, SEALED_FROM } from './beginning.ts';

/** The header is padded so that the numbers begin at a multiple of this. Bytes */
const ALIGNED = 8;

/** https://github.com/huggingface/safetensors#format */
export function writeSafetensors(tensors: readonly Tensor[]): Uint8Array<ArrayBuffer> {
  let at = 0;
  const entries = tensors.map(({ name, shape, values }) => {
    const from = at;
    at += 4 * values.length;
    return [name, { dtype: 'F32', shape, data_offsets: [from, at] }] as const;
  });
  const [, ...others] = JSON.stringify(Object.fromEntries(entries));
  const rest = `","format":"pt"}${entries.length > 0 ? ',' : ''}${others.join('')}`;
  const header = padded(encodeUtf8(`${BEGINNING}${' '.repeat(SEAL_LENGTH)}${rest}`));
  const length = new Uint8Array(PREFIX);
  new DataView(length.buffer).setBigUint64(0, BigInt(header.length), true);
  const pieces = [length, header, ...tensors.map(({ values }) => floatBytes(values))];
  const file = joinBytes(pieces, sum(pieces.map((piece) => piece.length)));
  file.set(encodeUtf8(sealOf(file.subarray(SEALED_FROM))), SEALED_FROM - SEAL_LENGTH);
  return file;
}

/** With spaces: other readers refuse anything else. */
function padded(header: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil(header.length / ALIGNED) * ALIGNED).fill(0x20);
  whole.set(header);
  return whole;
}
