/** Base64 (RFC 4648, with padding) of bytes and of float32 numbers, alike in every engine. */
import { internal } from './result.ts';
import { decodeUtf8 } from './utf8.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const CODES = Uint8Array.from(LETTERS, (letter) => letter.charCodeAt(0));
const PAD = '='.charCodeAt(0);
const UNKNOWN = 255;
const VALUES = new Uint8Array(128).fill(UNKNOWN);
for (const [value, code] of CODES.entries()) VALUES[code] = value;

const FLOAT_BYTES = 4;

export function encodeBase64(bytes: Uint8Array): string {
  const out = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  for (let i = 0, o = 0; i < bytes.length; i += 3) {
    const word = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    for (let shift = 18; shift >= 0; shift -= 6) out[o++] = CODES[(word >> shift) & 63] ?? 0;
  }
  const rest = bytes.length % 3;
  if (rest > 0) out.fill(PAD, out.length - 3 + rest);
  return decodeUtf8(out) ?? internal('base64 letters are ASCII');
}

/** The bytes, or undefined where the text is not what `encodeBase64` writes: other letters, white space, wrong padding. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const letters = text.length - padding;
  if (text.length % 4 !== 0) return undefined;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let word = 0;
  let bits = 0;
  for (let i = 0, o = 0; i < letters; i++) {
    const value = VALUES[text.charCodeAt(i)] ?? UNKNOWN;
    if (value === UNKNOWN) return undefined;
    word = ((word << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[o++] = word >> bits;
  }
  const leftOver = word & ((1 << bits) - 1);
  return leftOver === 0 ? bytes : undefined;
}

/** The same in letters that stand in a link as they are (base64url), without padding. */
export const encodeBase64Url = (bytes: Uint8Array): string =>
  encodeBase64(bytes).replace(/[+/=]/g, (letter) => ({ '+': '-', '/': '_' })[letter] ?? '');

export function decodeBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (/[^\w-]/.test(text)) return undefined;
  const letters = text.replace(/[-_]/g, (letter) => (letter === '-' ? '+' : '/'));
  return decodeBase64(letters.padEnd(Math.ceil(letters.length / 4) * 4, '='));
}

/** Float32 numbers, little-endian whatever the machine. */
export function encodeFloats(values: Float32Array): string {
  const bytes = new Uint8Array(values.length * FLOAT_BYTES);
  const view = new DataView(bytes.buffer);
  values.forEach((value, i) => {
    view.setFloat32(i * FLOAT_BYTES, value, true);
  });
  return encodeBase64(bytes);
}

/** The numbers of `encodeFloats`, or undefined where the text is no base64 of whole float32 numbers. */
export function decodeFloats(text: string): Float32Array | undefined {
  const bytes = decodeBase64(text);
  if (!bytes || bytes.length % FLOAT_BYTES !== 0) return undefined;
  const view = new DataView(bytes.buffer);
  return Float32Array.from({ length: bytes.length / FLOAT_BYTES }, (_, i) => view.getFloat32(i * FLOAT_BYTES, true));
}
