/** Things in a row that are cut into blocks: where each begins, and in which one each lies. Pure. */

export interface Blocks {
  /** Where each block begins, and behind the last one where it ends. */
  readonly starts: readonly number[];
  /** In which block each thing lies. */
  readonly of: Uint16Array;
}

/** @param sizes of the blocks, one after the other; the last one is that of all further ones, of which the last may be smaller */
export function cutIntoBlocks(count: number, sizes: readonly number[]): Blocks {
  const starts = [0];
  for (let start = 0, i = 0; start < count; i++) {
    start = Math.min(count, start + Math.max(1, sizes[Math.min(i, sizes.length - 1)] ?? count));
    starts.push(start);
  }
  const of = new Uint16Array(count);
  for (const [i, start] of starts.entries()) of.fill(i, start);
  return { starts, of };
}
