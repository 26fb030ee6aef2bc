/** Bit by bit, whatever is added and taken away meanwhile. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextShown, PIECE } from './gradually.ts';

const keys = fc.uniqueArray(fc.nat({ max: 400 }), { maxLength: 300 });

test('nothing that is shown and still there goes, at most a piece comes, and in the end all are there', () => {
  fc.assert(
    fc.property(keys, keys, (all, before) => {
      let shown: ReadonlySet<number> = new Set(before);
      for (let frames = 0; frames <= Math.ceil(all.length / PIECE); frames++) {
        const next = nextShown(all, shown);
        for (const key of all) if (shown.has(key)) expect(next.has(key)).toBe(true);
        const kept = all.filter((key) => shown.has(key)).length;
        expect(next.size).toBe(Math.min(all.length, kept + PIECE));
        shown = next;
      }
      expect([...shown].sort()).toEqual([...all].sort());
    }),
    { seed: 12, numRuns: 200 },
  );
});
