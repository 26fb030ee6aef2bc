/** Which curves of a run are kept, and which of them stand behind the present one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFits, earlierFits, type FittedMoment } from './fits.ts';
import { fitSentence, fitWords } from './fitWords.ts';
import { createRunHistory } from './runHistory.ts';

const curveAfter = (step: number): FittedMoment => ({ step, curve: { x: Float32Array.of(0, 1), y: Float32Array.of(step, step) } });
const stepsOf = (fits: readonly FittedMoment[]) => fits.map(({ step }) => step);
const fitsAfter = (steps: Iterable<number>) => {
  const fits = createFits();
  for (const step of steps) fits.add(curveAfter(step));
  return fits;
};
const upTo = (last: number, stride: number) => Array.from({ length: Math.floor(last / stride) + 1 }, (_, i) => i * stride);

test('a run of a hundred thousand steps leaves a dozen curves, spread over the powers of ten', () => {
  expect(stepsOf(fitsAfter(upTo(1000, 1)).rows())).toEqual([0, 1, 4, 10, 32, 100, 317, 1000]);
  expect(stepsOf(fitsAfter(upTo(100_000, 40)).rows())).toEqual([0, 40, 120, 320, 1000, 3200, 10_000, 31_640, 100_000]);
});

test('those behind the present curve are of earlier steps, six at most, and they stay where they are as the run goes on', () => {
  const fits = fitsAfter(upTo(5000, 1)).rows();
  expect(stepsOf(earlierFits(fits, 5000))).toEqual([10, 32, 100, 317, 1000, 3163]);
  expect(earlierFits(fits, 4000)).toEqual(earlierFits(fits, 5000));
  expect(stepsOf(earlierFits(fits, 4))).toEqual([0, 1]);
  expect(earlierFits(fits, 0)).toEqual([]);
});

test('whatever comes in, and however the run goes back, they are few, in order and none of a way that was given up', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1_000_000), { maxLength: 300 }), (steps) => {
      const fits = createFits();
      for (const step of steps) {
        fits.add(curveAfter(step));
        const kept = stepsOf(fits.rows());
        expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b));
        expect(kept.length).toBeLessThanOrEqual(14);
        expect(kept.at(-1) ?? 0).toBeLessThanOrEqual(step);
      }
    }),
    { seed: 13, numRuns: 200 },
  );
});

test('the history of a run has the curves that its views showed, and forgets those that were cut', () => {
  const history = createRunHistory();
  for (const step of [0, 5, 50, 500])
    history.addSnapshot({ step, tensorCount: 1, views: { parameters: new Map(), curve: curveAfter(step).curve } });
  expect(stepsOf(history.view().fits)).toEqual([0, 5, 50, 500]);
  history.cut(60);
  expect(stepsOf(history.view().fits)).toEqual([0, 5, 50]);
  history.addSnapshot({ step: 70, tensorCount: 1, views: { parameters: new Map() } });
  expect(stepsOf(history.view().fits)).toEqual([0, 5, 50]);
});

test('the curves are told in words', () => {
  const fits = fitsAfter([0, 5, 50, 2000]).rows();
  expect([fitSentence(0, []), fitSentence(1, fits.slice(0, 1)), fitSentence(3000, fits)]).toMatchInlineSnapshot(`
    [
      "The solid line is what the network gives after step 0.",
      "The solid line is what the network gives after step 1. The dashed ones behind it, the older the fainter, are from after step 0.",
      "The solid line is what the network gives after step 3,000. The dashed ones behind it, the older the fainter, are from after steps 0, 5, 50 and 2,000.",
    ]
  `);
  expect([fitWords([]), fitWords(fits.slice(0, 1)), fitWords(fits)]).toEqual([
    'line: the network',
    'dashed: step 0',
    'dashed: steps 0 … 2,000',
  ]);
});
