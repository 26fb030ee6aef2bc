import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createThinnedList, type Moment } from './thinnedList.ts';

const listOf = (steps: readonly number[], most = 10) => {
  const list = createThinnedList<Moment>(most, () => 1);
  for (const step of steps) list.append({ step });
  return list;
};
const stepsOf = (list: { readonly items: readonly Moment[] }) => list.items.map(({ step }) => step);

test('what is left is spread evenly, and the first and the newest are there', () => {
  expect(stepsOf(listOf(Array.from({ length: 101 }, (_, i) => i)))).toMatchInlineSnapshot(`
    [
      0,
      8,
      16,
      28,
      38,
      52,
      61,
      72,
      85,
      100,
    ]
  `);
});

test('whatever comes: never heavier than allowed, in rising order, the newest there, and none after a step that was gone back to', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(200), { minLength: 1, maxLength: 400 }), fc.integer({ min: 2, max: 40 }), (steps, most) => {
      const list = listOf(steps, most);
      const left = stepsOf(list);
      expect(left.length).toBeLessThanOrEqual(most);
      expect(list.weight).toBe(left.length);
      expect(left).toEqual([...new Set(left)].sort((a, b) => a - b));
      expect(list.last?.step).toBe(steps.at(-1));
      for (const step of [0, 57, 200]) expect(list.at(step)?.step).toBe(left.filter((one) => one <= step).at(-1));
    }),
    { seed: 3, numRuns: 200 },
  );
});

test('one that is too heavy alone stays as the newest', () => {
  const list = createThinnedList<Moment>(1, () => 5);
  list.append({ step: 1 });
  expect([stepsOf(list), list.weight]).toEqual([[1], 5]);
  list.clear();
  expect([stepsOf(list), list.weight, list.last]).toEqual([[], 0, undefined]);
});
