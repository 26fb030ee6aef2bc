/** IDX files become pictures with labels: which belong together, which are for testing, what their classes are called. Pure. */
import { ok, type Result, refused } from '../../lib/result.ts';
import type { IdxArray } from '../idx.ts';
import { MOST_CLASSES } from '../table/table.ts';
import { MOST_PICTURES, SIDE } from './images.ts';
import { namesFor } from './knownClasses.ts';
import type { FoundPictures, LabeledPictures } from './labeled.ts';
import type { PicturesTold } from './messages.ts';

export interface IdxFile extends IdxArray {
  readonly name: string;
}

interface Pair {
  readonly images: IdxFile;
  readonly labels: IdxFile;
}

const FOR_TEST = /t10k|test|valid/i;
const LYING = /emnist/i;

export function pairIdx(files: readonly IdxFile[]): Result<FoundPictures, PicturesTold> {
  const odd = files.find(({ dimensions }) => dimensions.length !== 1 && dimensions.length !== 3);
  if (odd) return refused(['dimensions', odd.name, odd.dimensions.length]);
  const pairs = pairUp(files);
  if (!pairs.ok) return pairs;
  const { train, test } = pairs.value;
  const both = test ? [train, test] : [train];
  const wrong = both.map(checkPair).find((reason) => reason !== undefined);
  if (wrong !== undefined) return refused(wrong);
  const count = both.reduce((total, { labels }) => total + labels.data.length, 0);
  if (count > MOST_PICTURES) return refused(['tooManyPictures', train.images.name, count, MOST_PICTURES]);
  const values = [...new Set(both.flatMap(({ labels }) => [...new Set(labels.data)]))].sort((a, b) => a - b);
  const names = namesFor(files.map(({ name }) => name).join(' '), values);
  if (values.length < 2) return refused(['oneLabel', train.labels.name, values[0] ?? 0]);
  if (values.length > MOST_CLASSES) return refused(['tooManyLabels', train.labels.name, values.length, MOST_CLASSES]);
  const codes = new Uint8Array(256);
  for (const [code, value] of values.entries()) codes[value] = code;
  const coded = ({ images, labels }: Pair): LabeledPictures => ({
    pixels: images.data,
    labels: labels.data.map((value) => codes[value] ?? 0),
  });
  const isTurned = files.some(({ name }) => LYING.test(name));
  return ok({
    files: files.map(({ name }) => name).join(', '),
    classes: names ?? values.map(String),
    train: coded(train),
    ...(test ? { test: coded(test) } : {}),
    isSorted: false,
    isTurned,
    notes: [
      ['labels', values[0] ?? 0, values.at(-1) ?? 0, values.length],
      ...(names ? [['namesKnown'] as const] : []),
      ...(isTurned ? [['turned'] as const] : []),
    ],
  });
}

interface Pairs {
  readonly train: Pair;
  readonly test?: Pair;
}

/** Which file of labels belongs to which of pictures, and which pair is for testing: by names, else by how many there are. */
function pairUp(files: readonly IdxFile[]): Result<Pairs, PicturesTold> {
  const images = files.filter(({ dimensions }) => dimensions.length === 3);
  const labels = files.filter(({ dimensions }) => dimensions.length === 1);
  const [image, label] = [images[0], labels[0]];
  if (image && label && images.length === 1 && labels.length === 1) return ok({ train: { images: image, labels: label } });
  if (images.length !== 2 || labels.length !== 2) {
    const names = files.map(({ name }) => name).join(', ');
    return refused(['unpaired', names, images.length, labels.length]);
  }
  const byName = [false, true].map((isTest) => pairOf(images, labels, ({ name }) => FOR_TEST.test(name) === isTest));
  const [train, test] = byName;
  if (train && test) return ok({ train, test });
  const most = Math.max(...images.map(sizeOf));
  const [larger, smaller] = [true, false].map((isLarger) => pairOf(images, labels, (file) => (sizeOf(file) === most) === isLarger));
  if (larger && smaller) return ok({ train: larger, test: smaller });
  return refused(['whichLabels', images[0]?.name ?? '', images[1]?.name ?? '']);
}

const sizeOf = ({ dimensions }: IdxFile): number => dimensions[0] ?? 0;

/** The only file of each kind that fits; undefined where there are two or none. */
function pairOf(images: readonly IdxFile[], labels: readonly IdxFile[], fits: (file: IdxFile) => boolean): Pair | undefined {
  const [[image, ...more], [label, ...others]] = [images.filter(fits), labels.filter(fits)];
  return image && label && more.length + others.length === 0 ? { images: image, labels: label } : undefined;
}

function checkPair({ images, labels }: Pair): PicturesTold | undefined {
  const [count = 0, height = 0, width = 0] = images.dimensions;
  if (height !== SIDE || width !== SIDE) return ['wrongSize', images.name, width, height, SIDE];
  if (count === 0) return ['empty', images.name];
  return labels.data.length === count ? undefined : ['unequal', labels.name, labels.data.length, images.name, count];
}
