import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Column } from './column.ts';

const floats = fc.float32Array({ maxLength: 3000 });
const acts = fc.array(fc.oneof(floats, fc.nat(4000)), { maxLength: 12 });

test('a column holds exactly what was appended and not cut off', () => {
  fc.assert(
    fc.property(acts, (sequence) => {
      const column = new Column();
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
      expect(column.values().join()).toBe(Float32Array.from(expected).join());
      expect(column.length).toBe(expected.length);
      expect(column.at(expected.length)).toBeNaN();
      if (expected.length > 0) expect(column.at(expected.length - 1)).toEqual(expected.at(-1));
    }),
    { seed: 3, numRuns: 30 },
  );
});
