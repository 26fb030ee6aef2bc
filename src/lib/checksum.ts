/** A short fingerprint of a text or of numbers: it shows damage and sameness, not malice. */

/** Sixty-four bits and the length: two networks that differ get one fingerprint less often than a disk errs. */
export function checksum(text: string): string {
  const mix = createMixer();
  for (let i = 0; i < text.length; i++) mix.add(text.charCodeAt(i));
  return mix.finish(text.length);
}

/** Of tensors by name, bit for bit: −0 and 0 differ. */
export function checksumOfTensors(tensors: ReadonlyMap<string, Float32Array>): string {
  const mix = createMixer();
  let length = 0;
  for (const [name, values] of tensors) {
    for (let i = 0; i < name.length; i++) mix.add(name.charCodeAt(i));
    mix.add(values.length);
    for (const word of new Uint32Array(values.buffer, values.byteOffset, values.length)) mix.add(word);
    length += values.length;
  }
  return mix.finish(length);
}

/** Of bytes: sixteen digits, however many they are. */
export function checksumOfBytes(bytes: Uint8Array): string {
  const mix = createMixer();
  for (const byte of bytes) mix.add(byte);
  return mix.finish(0).slice(0, SIXTY_FOUR_BITS);
}

/** Hexadecimal digits. */
const SIXTY_FOUR_BITS = 16;

interface Mixer {
  add(word: number): void;
  /** @param length how many were added, as a part of the fingerprint */
  finish(length: number): string;
}

/** Two multiplicative hashes side by side, each stirred by the other at the end. */
function createMixer(): Mixer {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  return {
    add(word) {
      a = Math.imul(a ^ word, 0x9e3779b1);
      a ^= a >>> 15; // multiplying carries upwards only
      b = Math.imul(b ^ word, 0x5f356495);
      b ^= b >>> 13;
    },
    finish(length) {
      const first = Math.imul(a ^ (b >>> 16), 0x85ebca6b) >>> 0;
      const second = Math.imul(b ^ (a >>> 13), 0xc2b2ae35) >>> 0;
      return `${first.toString(16).padStart(8, '0')}${second.toString(16).padStart(8, '0')}-${length.toString(36)}`;
    },
  };
}
