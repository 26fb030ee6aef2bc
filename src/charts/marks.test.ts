/** Marks of the rate as text: which are drawn, and where their words stand. */
import { expect, test } from 'vitest';
import { markText, mergeMarks, placeMarks } from './marks.ts';

const drag = [0.1, 0.08, 0.06, 0.05].flatMap((from, i, lrs) => {
  const to = lrs[i + 1];
  return to === undefined ? [] : [{ step: 100 + i, from, to }];
});

test('a drag of the slider is one mark from the first rate to the last', () => {
  expect(mergeMarks([...drag, { step: 500, from: 0.05, to: 1 }], 20).map((mark) => `${mark.step}: ${markText(mark)}`)).toEqual([
    '100: 0.1 → 0.05',
    '500: 0.05 → 1',
  ]);
});

test('a drag there and back is no mark', () => {
  expect(
    mergeMarks(
      [
        { step: 10, from: 0.1, to: 1 },
        { step: 11, from: 1, to: 0.1 },
      ],
      5,
    ),
  ).toEqual([]);
});

test('the newest marks get words, at the left where the plot ends, and words never meet', () => {
  const marks = [10, 40, 250, 290].map((step) => ({ step, from: 0.1, to: 0.05 }));
  const placed = placeMarks(marks, (step) => step, 0, 300);
  expect(placed.map(({ x, side, text }) => `${x} ${text === undefined ? 'no words' : side}`)).toEqual([
    '10 no words',
    '40 right',
    '250 no words',
    '290 left',
  ]);
});
