/** A short fingerprint of a text or of numbers: it tells damage and sameness, not malice. */

/** Sixty-four bits and the length: two networks that differ get one fingerprint less often than a disk errs. */
export function checksum(text: string): string {
  const mix = new Mixer();
  for (let i = 0; i < text.length; i++) mix.add(text.charCodeAt(i));
  return mix.finish(text.length);
}

/** Of tensors by name, bit for bit: −0 and 0 differ. */
export function checksumOfTensors(tensors: ReadonlyMap<string, Float32Array>): string {
  const mix = new Mixer();
  let length = 0;
  for (const [name, values] of tensors) {
    for (let i = 0; i < name.length; i++) mix.add(name.charCodeAt(i));
    mix.add(values.length);
    for (const word of new Uint32Array(values.buffer, values.byteOffset, values.length)) mix.add(word);
    length += values.length;
  }
  return mix.finish(length);
}

/** Two multiplicative hashes side by side, each stirred by the other at the end. */
class Mixer {
  private a = 0xdeadbeef;
  private b = 0x41c6ce57;

  add(word: number): void {
    this.a = Math.imul(this.a ^ word, 0x9e3779b1);
    this.a ^= this.a >>> 15; // multiplying carries upwards only
    this.b = Math.imul(this.b ^ word, 0x5f356495);
    this.b ^= this.b >>> 13;
  }

  finish(length: number): string {
    const a = Math.imul(this.a ^ (this.b >>> 16), 0x85ebca6b) >>> 0;
    const b = Math.imul(this.b ^ (this.a >>> 13), 0xc2b2ae35) >>> 0;
    return `${a.toString(16).padStart(8, '0')}${b.toString(16).padStart(8, '0')}-${length.toString(36)}`;
  }
}
