/** IDX files become pictures with labels: which belong together, which are for testing, what their classes are called. Pure. */
import { counted, formatCount } from '../../lib/numbers.ts';
import { ok, type Result, refused } from '../../lib/result.ts';
import type { IdxArray } from '../idx.ts';
import { MOST_CLASSES } from '../table/table.ts';
import { MOST_PICTURES, SIDE } from './images.ts';
import { namesFor } from './knownClasses.ts';
import type { FoundPictures, LabeledPictures } from './labeled.ts';

export interface IdxFile extends IdxArray {
  readonly name: string;
}

interface Pair {
  readonly images: IdxFile;
  readonly labels: IdxFile;
}

const FOR_TEST = /t10k|test|valid/i;
const LYING = /emnist/i;

export function pairIdx(files: readonly IdxFile[]): Result<FoundPictures> {
  const odd = files.find(({ dimensions }) => dimensions.length !== 1 && dimensions.length !== 3);
  if (odd) return refused(`${odd.name} has ${odd.dimensions.length} dimensions. A file of pictures has three, one of labels has one.`);
  const pairs = pairUp(files);
  if (!pairs.ok) return pairs;
  const { train, test } = pairs.value;
  const both = test ? [train, test] : [train];
  const wrong = both.map(checkPair).find((reason) => reason !== undefined);
  if (wrong !== undefined) return refused(wrong);
  const count = both.reduce((total, { labels }) => total + labels.data.length, 0);
  if (count > MOST_PICTURES)
    return refused(
      `${train.images.name} has too many pictures: ${formatCount(count)} in all, and at most ${formatCount(MOST_PICTURES)} can be used.`,
    );
  const values = [...new Set(both.flatMap(({ labels }) => [...new Set(labels.data)]))].sort((a, b) => a - b);
  const names = namesFor(files.map(({ name }) => name).join(' '), values);
  if (values.length < 2) return refused(`${train.labels.name} has only the label ${values[0]}. At least two classes are needed.`);
  if (values.length > MOST_CLASSES)
    return refused(`${train.labels.name} has ${values.length} different labels. At most ${MOST_CLASSES} classes can be used.`);
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
      `Labels go from ${values[0]} to ${values.at(-1)}: ${counted(values.length, 'different one')}.`,
      ...(names ? ['The names of the classes follow from the names of the files.'] : []),
      ...(isTurned ? ['EMNIST has rows and columns exchanged, so its pictures are turned. Look whether they stand upright.'] : []),
    ],
  });
}

interface Pairs {
  readonly train: Pair;
  readonly test?: Pair;
}

/** Which file of labels belongs to which of pictures, and which pair is for testing: by names, else by how many there are. */
function pairUp(files: readonly IdxFile[]): Result<Pairs> {
  const images = files.filter(({ dimensions }) => dimensions.length === 3);
  const labels = files.filter(({ dimensions }) => dimensions.length === 1);
  const [image, label] = [images[0], labels[0]];
  if (image && label && images.length === 1 && labels.length === 1) return ok({ train: { images: image, labels: label } });
  if (images.length !== 2 || labels.length !== 2) {
    const names = files.map(({ name }) => name).join(', ');
    return refused(
      `${names}: ${images.length} of pictures and ${labels.length} of labels. Choose one of each, or two of each to train and to test.`,
    );
  }
  const byName = [false, true].map((isTest) => pairOf(images, labels, ({ name }) => FOR_TEST.test(name) === isTest));
  const [train, test] = byName;
  if (train && test) return ok({ train, test });
  const most = Math.max(...images.map(sizeOf));
  const [larger, smaller] = [true, false].map((isLarger) => pairOf(images, labels, (file) => (sizeOf(file) === most) === isLarger));
  if (larger && smaller) return ok({ train: larger, test: smaller });
  return refused(
    `Nothing tells which labels belong to ${images.map(({ name }) => name).join(' and to ')}. Have “train” and “test” in the files’ names.`,
  );
}

const sizeOf = ({ dimensions }: IdxFile): number => dimensions[0] ?? 0;

/** The only file of each kind that fits; undefined where there are two or none. */
function pairOf(images: readonly IdxFile[], labels: readonly IdxFile[], fits: (file: IdxFile) => boolean): Pair | undefined {
  const [[image, ...more], [label, ...others]] = [images.filter(fits), labels.filter(fits)];
  return image && label && more.length + others.length === 0 ? { images: image, labels: label } : undefined;
}

function checkPair({ images, labels }: Pair): string | undefined {
  const [count = 0, height, width] = images.dimensions;
  if (height !== SIDE || width !== SIDE)
    return `${images.name} has pictures of ${width} × ${height} pixels. They must have ${SIDE} × ${SIDE}.`;
  if (count === 0) return `${images.name} has no pictures.`;
  return labels.data.length === count
    ? undefined
    : `${labels.name} has ${counted(labels.data.length, 'label')}, but ${images.name} has ${counted(count, 'picture')}. Choose files that belong together.`;
}
