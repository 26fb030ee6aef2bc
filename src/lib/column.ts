/** Numbers that keep coming, kept exactly in one typed array that grows. */

/** Float32 numbers by index, 4 bytes each; the room doubles when it is full, so that a million of them take at most 8 MB. */
export interface Column {
  readonly length: number;
  /** NaN beyond the end. */
  at(index: number): number;
  append(added: Float32Array): void;
  /** Forgets what comes after the first `count` numbers. */
  cut(count: number): void;
  /** A copy of all numbers so far. */
  values(): Float32Array;
}

export function createColumn(): Column {
  let room = new Float32Array(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    at: (index) => (index < length ? (room[index] ?? Number.NaN) : Number.NaN),
    append(added) {
      const longer = length + added.length;
      if (longer > room.length) {
        const roomier = new Float32Array(Math.max(longer, 2 * room.length));
        roomier.set(room.subarray(0, length));
        room = roomier;
      }
      room.set(added, length);
      length = longer;
    },
    cut(count) {
      length = Math.min(length, Math.max(0, count));
    },
    values: () => room.slice(0, length),
  };
}
