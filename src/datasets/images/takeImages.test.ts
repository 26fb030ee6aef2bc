/** What is chosen of pictures: split by the seed, turned, inverted; nothing is lost and nothing doubled. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PICTURE_BYTES } from './images.ts';
import type { FoundPictures, LabeledPictures } from './labeled.ts';
import { isDarkOnLight, oriented } from './orient.ts';
import { countClasses, firstOfEach, type ImagesChoice, takeImages } from './takeImages.ts';

/** Each picture has its own number in its first pixel. */
const numbered = (count: number, from = 0): LabeledPictures => {
  const pixels = new Uint8Array(count * PICTURE_BYTES);
  for (let i = 0; i < count; i++) pixels[i * PICTURE_BYTES] = from + i;
  return { pixels, labels: Uint8Array.from({ length: count }, (_, i) => i % 3) };
};
const found = (more: Partial<FoundPictures> = {}): FoundPictures => ({
  files: 'a.zip',
  classes: ['a', 'b', 'c'],
  train: numbered(100),
  isSorted: false,
  isTurned: false,
  notes: [],
  ...more,
});
const PLAIN: ImagesChoice = { isTurned: false, isInverted: false, classes: ['a', 'b', 'c'], testPercent: 20, seed: 3 };
const take = (from: FoundPictures, choice: Partial<ImagesChoice> = {}) => {
  const taken = takeImages(from, { ...PLAIN, ...choice });
  if (!taken.ok) throw new Error(taken.reason[0]);
  const { images, bytes } = taken.value;
  const count = images.train + images.test;
  const numbers = Array.from({ length: count }, (_, i) => bytes[count + i * PICTURE_BYTES] ?? 0);
  return { images, bytes, labels: [...bytes.subarray(0, count)], numbers };
};

test('one set is split by the seed: the same seed gives the same bytes, every picture comes once with its label', () => {
  const first = take(found());
  expect(take(found()).bytes).toEqual(first.bytes);
  expect(take(found(), { seed: 4 }).bytes).not.toEqual(first.bytes);
  expect(first.images).toEqual({
    files: 'a.zip',
    classes: ['a', 'b', 'c'],
    train: 80,
    test: 20,
    read: { turned: false, inverted: false, test_percent: 20, seed: 3 },
  });
  expect([...first.numbers].sort((a, b) => a - b)).toEqual([...Array(100).keys()]);
  expect(first.labels).toEqual(first.numbers.map((number) => number % 3));
});

test('a test set of the files is kept, in its order; what stood class by class is shuffled', () => {
  const own = take(found({ test: numbered(5, 200) }));
  expect([own.images.train, own.images.test, own.images.read.test_percent]).toEqual([100, 5, undefined]);
  expect(own.numbers).toEqual([...Array(100).keys(), 200, 201, 202, 203, 204]);
  const sorted = take(found({ test: numbered(5, 200), isSorted: true }));
  expect(sorted.numbers).not.toEqual(own.numbers);
  expect([...sorted.numbers].sort((a, b) => a - b)).toEqual(own.numbers);
});

test('no picture to train on is refused', () => {
  expect(takeImages(found({ train: numbered(1) }), { ...PLAIN, testPercent: 90 })).toEqual({
    ok: false,
    reason: ['noneLeft'],
  });
});

test('turning exchanges rows and columns, inverting light and dark; twice is as before', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: PICTURE_BYTES, maxLength: PICTURE_BYTES }),
      fc.boolean(),
      fc.boolean(),
      (pixels, isTurned, isInverted) => {
        const once = oriented(pixels, { isTurned, isInverted });
        expect(once[2 * 28 + 5]).toBe(((isTurned ? pixels[5 * 28 + 2] : pixels[2 * 28 + 5]) ?? 0) ^ (isInverted ? 255 : 0));
        expect(oriented(once, { isTurned, isInverted })).toEqual(pixels);
      },
    ),
    { numRuns: 50 },
  );
});

test('the edges tell dark on light from light on dark', () => {
  const ink = new Uint8Array(PICTURE_BYTES);
  for (let y = 8; y < 20; y++) ink.fill(255, y * 28 + 10, y * 28 + 16);
  expect([ink, oriented(ink, { isTurned: false, isInverted: true })].map(isDarkOnLight)).toEqual([false, true]);
});

test('classes are counted, and the first of each are looked at', () => {
  expect(countClasses([numbered(4), numbered(3)], 4)).toEqual([3, 2, 2, 0]);
  const first = firstOfEach(numbered(10), 4, 2);
  expect(first.map((pixels) => Array.from({ length: pixels.length / PICTURE_BYTES }, (_, i) => pixels[i * PICTURE_BYTES]))).toEqual([
    [0, 3],
    [1, 4],
    [2, 5],
    [],
  ]);
});
