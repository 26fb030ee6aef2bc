import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutIntoBlocks } from './blocks.ts';

test('the last size is that of all further blocks, and the last block may be smaller', () => {
  expect(cutIntoBlocks(12, [1, 4, 3]).starts).toEqual([0, 1, 5, 8, 11, 12]);
  expect([...cutIntoBlocks(12, [1, 4, 3]).of]).toEqual([0, 1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4]);
  expect(cutIntoBlocks(3, [1000, 4000, 5000]).starts).toEqual([0, 3]);
  expect(cutIntoBlocks(0, [5]).starts).toEqual([0]);
});

test('everything lies in one block, between its start and the next', () => {
  const law = fc.property(
    fc.nat(300),
    fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 4 }),
    (count: number, sizes: readonly number[]) => {
      const { starts, of } = cutIntoBlocks(count, sizes);
      expect(starts.at(-1)).toBe(count);
      expect(of.every((block, i) => (starts[block] ?? count) <= i && i < (starts[block + 1] ?? 0))).toBe(true);
    },
  );
  fc.assert(law, { seed: 1, numRuns: 200 });
});
