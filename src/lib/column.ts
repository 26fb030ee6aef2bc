/** Numbers that keep coming, held exactly in one typed array that grows. */

/** Float32 numbers by index, 4 bytes each; the room doubles when it is full, so that a million of them take at most 8 MB. */
export class Column {
  #values = new Float32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** NaN beyond the end. */
  at(index: number): number {
    return index < this.#length ? (this.#values[index] ?? Number.NaN) : Number.NaN;
  }

  append(values: Float32Array): void {
    const length = this.#length + values.length;
    if (length > this.#values.length) {
      const roomier = new Float32Array(Math.max(length, 2 * this.#values.length));
      roomier.set(this.#values.subarray(0, this.#length));
      this.#values = roomier;
    }
    this.#values.set(values, this.#length);
    this.#length = length;
  }

  /** Forgets what comes after the first `length` numbers. */
  cut(length: number): void {
    this.#length = Math.min(this.#length, Math.max(0, length));
  }

  /** A copy of all numbers so far. */
  values(): Float32Array {
    return this.#values.slice(0, this.#length);
  }
}
