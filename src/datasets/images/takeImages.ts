/** What is chosen of pictures that were read becomes a data set: its bytes in their order, and what is known of it. Pure. */
import { randomStream, shuffle } from '../../lib/random.ts';
import { ok, type Result, refused } from '../../lib/result.ts';
import { bytesOf, type Images, LONGEST_FILES, PICTURE_BYTES } from './images.ts';
import type { FoundPictures, LabeledPictures } from './labeled.ts';
import type { PicturesTold } from './messages.ts';
import { orient } from './orient.ts';

export interface ImagesChoice {
  readonly isTurned: boolean;
  readonly isInverted: boolean;
  readonly classes: readonly string[];
  /** Percent of the pictures, 0 … 90; heeded where the files have no test set of their own. */
  readonly testPercent: number;
  /** Draws which are for testing, and the order of those that stood class by class. */
  readonly seed: number;
}

export interface TakenImages {
  readonly images: Omit<Images, 'sha256'>;
  /** A label each, then all pictures: those to train on first. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

type Place = readonly [from: LabeledPictures, index: number];

export function takeImages(found: FoundPictures, choice: ImagesChoice): Result<TakenImages, PicturesTold> {
  const { isTurned, isInverted, classes, testPercent, seed } = choice;
  const order = orderOf(found, testPercent, seed);
  if (order.train.length === 0) return refused(['noneLeft']);
  const places = [...order.train, ...order.test];
  const bytes = new Uint8Array(bytesOf(places.length));
  const pixels = bytes.subarray(places.length);
  places.forEach(([from, index], at) => {
    bytes[at] = from.labels[index] ?? 0;
    orient(from.pixels, index, { isTurned, isInverted }, pixels, at);
  });
  const files = found.files.length > LONGEST_FILES ? `${found.files.slice(0, LONGEST_FILES - 1)}…` : found.files;
  const read = { turned: isTurned, inverted: isInverted, ...(found.test ? {} : { test_percent: testPercent }), seed };
  return ok({ images: { files, classes, train: order.train.length, test: order.test.length, read }, bytes });
}

/** Files with a test set of their own keep their order, as MNIST's do, unless they stood class by class. */
function orderOf({ train, test, isSorted }: FoundPictures, testPercent: number, seed: number) {
  const placed = (set: LabeledPictures, isDrawn: boolean, name: string): Place[] => {
    const order = Uint32Array.from({ length: set.labels.length }, (_, i) => i);
    if (isDrawn) shuffle(order, randomStream(seed, name));
    return Array.from(order, (index) => [set, index] as const);
  };
  if (test) return { train: placed(train, isSorted, 'order'), test: placed(test, isSorted, 'order of the test set') };
  const all = placed(train, true, 'split');
  const cut = all.length - Math.round((all.length * testPercent) / 100);
  return { train: all.slice(0, cut), test: all.slice(cut) };
}

/** How many pictures there are of each class. */
export function countClasses(sets: readonly LabeledPictures[], classes: number): readonly number[] {
  const counts = Array<number>(classes).fill(0);
  for (const { labels } of sets) for (const label of labels) counts[label] = (counts[label] ?? 0) + 1;
  return counts;
}

/** The first few pictures of each class, one after the other. */
export function firstOfEach({ pixels, labels }: LabeledPictures, classes: number, most: number): readonly Uint8Array[] {
  const places = Array.from({ length: classes }, (): number[] => []);
  for (let i = 0; i < labels.length; i++) {
    const own = places[labels[i] ?? 0];
    if (own && own.length < most) own.push(i);
  }
  return places.map((own) => {
    const few = new Uint8Array(own.length * PICTURE_BYTES);
    for (const [at, from] of own.entries()) few.set(pixels.subarray(from * PICTURE_BYTES, (from + 1) * PICTURE_BYTES), at * PICTURE_BYTES);
    return few;
  });
}
