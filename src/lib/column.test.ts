import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createColumn } from './column.ts';

/** More than the room it begins with; which numbers they are makes no difference. */
const floats = fc.noShrink(fc.float32Array({ maxLength: 3000 }));
const acts = fc.array(fc.oneof(floats, fc.nat(4000)), { maxLength: 12 });

test('a column keeps exactly what was appended and not cut off', () => {
  fc.assert(
    fc.property(acts, (sequence) => {
      const column = createColumn();
      let expected: number[] = [];
      for (const act of sequence) {
        if (typeof act === 'number') {
          column.cut(act);
          expected = expected.slice(0, act);
        } else {
          column.append(act);
          expected = [...expected, ...act];
        }
      }
      const values = column.values();
      expect(values.findIndex((value, i) => !Object.is(value, expected[i]))).toBe(-1); // a list of thousands takes long to be shown
      expect([column.length, values.length]).toEqual([expected.length, expected.length]);
      expect(column.at(expected.length)).toBeNaN();
      if (expected.length > 0) expect(column.at(expected.length - 1)).toEqual(expected.at(-1));
    }),
    { seed: 3, numRuns: 30 },
  );
});
