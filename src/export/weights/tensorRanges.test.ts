/** What is said of tensors before they are used. */
import { expect, test } from 'vitest';
import { rangesOf } from './tensorRanges.ts';

const tensor = (...values: number[]) => ({ name: 'fc1.bias', shape: [values.length], values: Float32Array.from(values) });

test('each has its least and its most; one without numbers has neither', () => {
  expect(rangesOf([tensor(0.5, -2, 1), tensor()])).toEqual({
    ok: true,
    value: [
      { name: 'fc1.bias', shape: [3], range: [-2, 1] },
      { name: 'fc1.bias', shape: [0] },
    ],
  });
});

test('numbers whose square is no float32 are refused by name', () => {
  expect(rangesOf([tensor(1e19)]).ok).toBe(true);
  expect(rangesOf([tensor(1, -2e19)])).toMatchObject({
    ok: false,
    reason: 'The tensor “fc1.bias” has -20000000000000000000 at index 1: the square of that is beyond float32.',
  });
});
