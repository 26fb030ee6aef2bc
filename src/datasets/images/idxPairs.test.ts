/** Pairs of IDX files: which belong together, how their classes are called, and what is refused with the file's name. */
import { expect, test } from 'vitest';
import { say } from '../../lib/messages.ts';
import { type IdxFile, pairIdx } from './idxPairs.ts';
import { PICTURE_BYTES } from './images.ts';
import { messages } from './messages.ts';

const pictures = (name: string, count: number, shade = 1): IdxFile => ({
  name,
  dimensions: [count, 28, 28],
  data: new Uint8Array(count * PICTURE_BYTES).fill(shade),
});
const labels = (name: string, ...data: number[]): IdxFile => ({ name, dimensions: [data.length], data: Uint8Array.from(data) });
const reason = (...files: IdxFile[]): string => {
  const paired = pairIdx(files);
  return paired.ok ? 'was read' : say(messages.told, paired.reason);
};
const found = (...files: IdxFile[]) => {
  const paired = pairIdx(files);
  if (!paired.ok) throw new Error(paired.reason[0]);
  return paired.value;
};

test('one pair is all there is, whichever file comes first', () => {
  const { train, test: held, classes } = found(labels('l', 3, 7, 3), pictures('p', 3));
  expect([[...train.labels], held, classes, train.pixels.length]).toEqual([[0, 1, 0], undefined, ['3', '7'], 3 * PICTURE_BYTES]);
});

test('of two pairs the one with test or t10k in its names is for testing; without such names the larger one is to train on', () => {
  const named = found(
    pictures('t10k-images', 3),
    labels('train-labels', 0, 1),
    labels('t10k-labels', 1, 2, 1),
    pictures('train-images', 2),
  );
  expect([[...named.train.labels], [...(named.test?.labels ?? [])], named.classes]).toEqual([
    [0, 1],
    [1, 2, 1],
    ['0', '1', '2'],
  ]);
  const counted = found(pictures('a', 2), labels('b', 0, 1, 1), labels('c', 0, 1), pictures('d', 3));
  expect([counted.train.labels.length, counted.test?.labels.length]).toEqual([3, 2]);
  expect(reason(pictures('a', 2), labels('b', 0, 1), labels('c', 0, 1), pictures('d', 2))).toBe(
    'Nothing tells which labels belong to a and to d. Have “train” and “test” in the files’ names.',
  );
});

test('labels may begin at 1, and well-known files give their classes names', () => {
  const letters = found(
    pictures('emnist-letters-train-images-idx3-ubyte.gz', 3),
    labels('emnist-letters-train-labels-idx1-ubyte.gz', 1, 26, 2),
  );
  expect([letters.classes, [...letters.train.labels], letters.isTurned]).toEqual([['A', 'B', 'Z'], [0, 2, 1], true]);
  expect(letters.notes.map((note) => say(messages.told, note))).toContain('Labels go from 1 to 26: 3 different ones.');
  const balanced = found(pictures('emnist-balanced-train-images', 3), labels('emnist-balanced-train-labels', 9, 10, 46));
  expect(balanced.classes).toEqual(['9', 'A', 't']);
  const fashion = found(pictures('fashion-images', 2), labels('fashion-labels', 0, 9));
  expect([fashion.classes, fashion.isTurned]).toEqual([['T-shirt/top', 'Ankle boot'], false]);
});

test('every refusal names the file and what is wrong', () => {
  expect([
    reason(pictures('p', 3), labels('l', 0, 1)),
    reason({ name: 'big', dimensions: [1, 32, 32], data: new Uint8Array(1024) }, labels('l', 0)),
    reason({ name: 'color', dimensions: [1, 3, 28, 28], data: new Uint8Array(3 * PICTURE_BYTES) }, labels('l', 0)),
    reason(pictures('p', 2), labels('l', 4, 4)),
    reason(pictures('p', 101), labels('l', ...Array(101).keys())),
    reason(pictures('p', 0), labels('l')),
    reason(pictures('p', 1)),
    reason(pictures('p', 2), labels('l', 0, 1), labels('m', 0, 1)),
    reason(
      { name: 'many', dimensions: [150_001, 28, 28], data: new Uint8Array() },
      { name: 'l', dimensions: [150_001], data: new Uint8Array(150_001) },
    ),
  ]).toMatchInlineSnapshot(`
    [
      "l has 2 labels, but p has 3 pictures. Choose files that belong together.",
      "big has pictures of 32 × 32 pixels. They must have 28 × 28.",
      "color has 4 dimensions. A file of pictures has three, one of labels has one.",
      "l has only the label 4. At least two classes are needed.",
      "l has 101 different labels. At most 100 classes can be used.",
      "p has no pictures.",
      "p: 1 of pictures and 0 of labels. Choose one of each, or two of each to train and to test.",
      "p, l, m: 1 of pictures and 2 of labels. Choose one of each, or two of each to train and to test.",
      "many has too many pictures: 150,001 in all, and at most 150,000 can be used.",
    ]
  `);
});
