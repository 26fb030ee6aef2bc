/** The colors over the ink lie where their pixels come from, blue for and hatched red against, and the words say the same. */
import { expect, test } from 'vitest';
import { drawnDigit } from '../../datasets/drawnDigit.ts';
import { INK_SIDE, stroke } from '../../datasets/ink.ts';
import { paintWhy, whyWords } from './whyPicture.ts';

const ink = stroke(new Uint8Array(INK_SIDE * INK_SIDE), [60, 40], [60, 140]);
const { pixels, placement } = drawnDigit(ink, INK_SIDE, true);
const rows = [...pixels.keys()].filter((i) => (pixels[i] ?? 0) > 0).map((i) => Math.floor(i / 28));
const middle = (Math.min(...rows) + Math.max(...rows)) / 2;
/** The upper half speaks for, the lower half against. */
const why = pixels.map((shade, i) => (Math.floor(i / 28) < middle ? shade : -shade));

test('every painted point has ink under it or beside it', () => {
  const rgba = paintWhy(why, placement);
  const painted = [...ink.keys()].filter((i) => (rgba[i * 4 + 3] ?? 0) > 0);
  const near = (i: number) => [-6, 0, 6].some((dx) => [-6, 0, 6].some((dy) => (ink[i + dx + dy * INK_SIDE] ?? 0) > 0));
  expect(painted.length).toBeGreaterThan(1500);
  expect(painted.every(near)).toBe(true);
});

test('what is for is blue and whole above, what is against red and hatched below', () => {
  const rgba = paintWhy(why, placement);
  const along = (y: number) =>
    Array.from({ length: 10 }, (_, x) => [...rgba.subarray(((y * INK_SIDE + 55 + x) * 4) | 0, (y * INK_SIDE + 55 + x) * 4 + 4)]);
  expect(new Set(along(50).map(([red = 0, , blue = 0]) => blue > red))).toEqual(new Set([true]));
  expect(new Set(along(130).map(([red = 0, , blue = 0]) => blue > red))).toEqual(new Set([false]));
  expect(new Set(along(50).map(([, , , alpha]) => alpha)).size).toBe(1);
  expect(new Set(along(130).map(([, , , alpha]) => alpha)).size).toBe(2);
});

test('words name the ninth of the box with most of each', () => {
  expect(whyWords(why, '1')).toBe('For 1: most at the top. Against it: most at the bottom.');
  expect(whyWords(new Float32Array(784), '1')).toBe('For 1: nothing. Against it: nothing.');
});
