import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linearAxis } from './axes.ts';
import { columnsOf, stepNumbers, thinRows } from './numberRows.ts';
import { stepRows } from './rows.ts';

test('a table of any chart is short, keeps its ends and its order, and has what must not be left out', () => {
  const rows = fc
    .array(fc.boolean(), { minLength: 1, maxLength: 3000 })
    .map((all) => all.map((isKept, i) => ({ i, isKept: isKept && i % 7 === 0 })));
  fc.assert(
    fc.property(rows, (all) => {
      const thinned = thinRows(all, ({ isKept }) => isKept);
      const kept = all.filter(({ isKept }) => isKept);
      expect(thinned.length).toBeLessThanOrEqual(Math.min(all.length, 48));
      expect([thinned[0], thinned.at(-1)]).toEqual([all[0], all.at(-1)]);
      expect(thinned.toSorted((a, b) => a.i - b.i)).toEqual(thinned);
      if (kept.length <= 24) expect(thinned).toEqual(expect.arrayContaining(kept));
    }),
  );
});

test('a row says of its steps what the chart shows of them, each figure in one column', () => {
  const points = [
    { step: 1, low: 2, high: 2, mean: 2, smooth: 2 },
    { step: 3, firstStep: 2, low: 1, high: 1.5, mean: 1.25, smooth: 1.5 },
  ];
  const rows = stepRows(points, [{ step: 2, value: 1.75 }], linearAxis(0, 2, 4));
  const texts = rows.map((row) => stepNumbers(row, { step: 3, firstStep: 1, low: 0.1, high: 0.1 }, String, [['Run 1', points[0]]]));
  expect(columnsOf(texts)).toEqual(['smoothed', 'mean', 'lowest', 'highest', 'Run 1', 'lr', 'test']);
  expect(texts.map(({ caption }) => caption)).toEqual(['Step 1', 'Steps 2–3']);
  expect(texts[1]?.rows).toContainEqual({ name: 'test', value: '1.75' });
});
