/** Bands and lines as paths: whole stretches, broken where there is nothing. */
import { expect, test } from 'vitest';
import { bandPath, meanPath } from './rawPaths.ts';

const mark = (x: number) => ({ x, low: 20, high: 10 + x, mean: 15.04 });
const marks = [mark(0), mark(1), null, mark(3)];

test('a band goes there along its highs and back along its lows', () => {
  expect(bandPath(marks)).toBe('M0 10L1 11L1 20L0 20ZM1.5 13L4.5 13L4.5 20L1.5 20Z');
});

test('a line breaks at gaps', () => {
  expect(meanPath(marks)).toBe('M0 15L1 15M1.5 15L4.5 15');
  expect(meanPath([null])).toBe('');
});
