/** Which runs go where there are too many. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sum } from '../../lib/sums.ts';
import { MOST_RUN_BYTES, MOST_RUNS, runsToLetGo } from './bounds.ts';
import { runLine } from './testing/runLines.ts';

const NOW = 10 ** 12;
const DAY = 24 * 60 * 60_000;

const line = fc
  .record({
    isPinned: fc.boolean(),
    bytes: fc.integer({ min: 0, max: 4_000_000 }),
    age: fc.integer({ min: 0, max: 10 * DAY }),
    removed: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 2 * DAY }) }),
  })
  .map(({ age, removed, ...rest }) => ({ ...rest, beganAt: NOW - age, removedAt: removed === null ? null : NOW - removed }));
const tables = fc
  .array(line, { minLength: 40, maxLength: 150, size: 'max' })
  .map((lines) => lines.map((one, i) => runLine({ ...one, id: `run${i}` })));

test('pinned runs and those in use stay, the rest fits, and of those that stay none is older than one that went for room', () => {
  let full = 0;
  fc.assert(
    fc.property(tables, fc.array(fc.integer({ min: 0, max: 149 }), { maxLength: 3 }), (lines, used) => {
      const inUse = new Set(used.map((i) => `run${i}`));
      const gone = new Set(runsToLetGo(lines, inUse, NOW));
      const stay = lines.filter(({ id }) => !gone.has(id));
      const isFree = ({ id, isPinned, removedAt }: (typeof lines)[number]) => !inUse.has(id) && (removedAt !== null || !isPinned);
      for (const one of lines) if (gone.has(one.id) && one.removedAt === null) expect(isFree(one)).toBe(true);
      if (stay.some(isFree)) {
        expect(sum(stay.map(({ bytes }) => bytes))).toBeLessThanOrEqual(MOST_RUN_BYTES);
        if (stay.some((one) => isFree(one) && one.removedAt === null))
          expect(stay.filter(({ removedAt }) => removedAt === null).length).toBeLessThanOrEqual(MOST_RUNS);
      }
      const went = lines.filter((one) => gone.has(one.id) && one.removedAt === null);
      if (went.length > 0) full += 1;
      const youngest = Math.max(...went.map(({ beganAt }) => beganAt));
      for (const one of stay) if (isFree(one) && one.removedAt === null) expect(one.beganAt).toBeGreaterThanOrEqual(youngest);
    }),
    { numRuns: 200 },
  );
  expect(full).toBeGreaterThan(20); // else nothing was tried
});

test('what was deleted a day ago goes for good', () => {
  const lines = [
    runLine({ id: 'old', removedAt: NOW - DAY - 1 }),
    runLine({ id: 'new', removedAt: NOW - DAY + 1 }),
    runLine({ id: 'kept' }),
  ];
  expect(runsToLetGo(lines, new Set(), NOW)).toEqual(['old']);
});
