/** Why files of pictures cannot be read, and what was recognized in them. They are read in a thread, which speaks no language. */
import { defineMessages, plural, type Saying, say } from '../../lib/messages.ts';
import { formatCount, formatMegabytes } from '../../lib/numbers.ts';

const idx = {
  noStart: (length: number) => `An IDX file starts with 4 bytes that say what is in it; this one has only ${length}.`,
  otherFile: 'An IDX file starts with two zero bytes; this one does not, so it is some other kind of file.',
  otherType: (hex: string) => `This IDX file holds values of type 0x${hex}; only unsigned bytes (0x08) can be read.`,
  noDimensions: 'This IDX file says that it has no dimensions; images have three, labels one.',
  cutHeader: (expected: number, found: number) =>
    `This IDX file ends within its header: ${expected} bytes were expected, ${found} are there.`,
  wrongSize: (shape: string, expected: number, found: number) =>
    `This IDX file says ${shape} = ${expected} bytes, but ${found} follow its header.`,
};

/** After the name of a zip, or of a picture in it. */
const part = {
  cutOff: 'is cut off or no zip: the list at its end is missing',
  zip64: 'is a ZIP64, which is for more files than can be read here',
  listBreaks: (after: number, of: number) => `is damaged: the list at its end breaks off after ${after} of ${of} files`,
  noPng: 'is no PNG, whatever its name says',
  noPixels: 'is a damaged PNG: it has no pixels',
  tooLarge: (width: number, height: number, most: number) => `has ${width} × ${height} pixels, and at most ${most} × ${most} can be read`,
  notDecoded: 'is a damaged PNG: its pixels cannot be read',
  locked: 'is locked by a password. Pack the pictures without one',
  otherPacking: 'is packed in a way that cannot be unpacked here. Pack it as a usual zip',
  tooManyBytes: (megabytes: number) => `has more than ${megabytes} MB`,
  misplaced: 'does not lie where the zip says: the zip is cut off or damaged',
  notUnpacked: 'is damaged: it does not unpack to what the zip says',
};

export type IdxTold = Saying<typeof idx>;
export type PartTold = Saying<typeof part>;

export const messages = defineMessages('datasets/images', {
  idx,
  part,
  told: {
    again: 'Choose the files again.',
    none: 'No file was chosen.',
    tooLarge: (file: string, bytes: number, most: number) =>
      `${file} has ${formatMegabytes(bytes)}. At most ${formatMegabytes(most)} can be read.`,
    zipAlone: (file: string) => `${file} is a zip. Choose it alone: all pictures must be in one zip.`,
    tooManyFiles: (file: string, others: number) => `${file} and ${others} others are too many. Choose two IDX files or four, or one zip.`,
    tooLargeTogether: (file: string, bytes: number, most: number) =>
      `${file} and the others have ${formatMegabytes(bytes)} when unpacked. At most ${formatMegabytes(most)} can be used.`,
    notRead: (file: string) => `${file} could not be read. It may be a folder, or have been moved: choose it again.`,
    cutOff: (file: string) => `${file} is cut off or damaged: it cannot be unpacked to its end. Download it again.`,
    noPictures: (file: string, most: number, bytes: number) =>
      `${file} has more than ${formatCount(most)} pictures, or is no file of pictures: it unpacks to over ${formatMegabytes(bytes)}.`,
    notIdx: (file: string, reason: IdxTold): string => `${file} cannot be used. ${say(messages.idx, reason)}`,
    zip: (file: string, reason: PartTold): string => `${file} ${say(messages.part, reason)}.`,
    picture: (file: string, name: string, reason: PartTold): string => `${file}: ${name} ${say(messages.part, reason)}.`,
    noPng: (file: string) => `${file} has no PNG in it. Pack a folder of PNGs for each class.`,
    otherFiles: (file: string, others: number) =>
      `${file} has no PNG in it, but ${plural(others, 'other file', 'other files')}. Pack a folder of PNGs for each class.`,
    tooMany: (file: string, count: number, most: number) =>
      `${file} has ${formatCount(count)} pictures. At most ${formatCount(most)} can be read from a zip.`,
    loose: (file: string, name: string) => `${file}: ${name} lies in no folder. Put the pictures of each class into a folder of its name.`,
    longName: (file: string, name: string, most: number) =>
      `${file}: the folder ${name}… has a name of more than ${most} letters. Shorten it.`,
    oneFolder: (file: string, name: string) => `${file} has pictures in one folder only, ${name}. Classes need two folders at least.`,
    tooManyFolders: (file: string, count: number, most: number) =>
      `${file} has ${formatCount(count)} folders of pictures. At most ${most} classes can be used.`,
    onlyTest: (file: string) => `${file} has pictures for testing only. Put some to train on beside the folder “test”.`,
    passedOver: (count: number) =>
      count === 1 ? '1 file that is no PNG was passed over.' : `${formatCount(count)} files that are no PNG were passed over.`,
    testFolder: 'The zip has a folder “test”: its pictures are for testing.',
    /** How pictures become 28 × 28. */
    fitted: 'Each picture is made gray and scaled whole into 28 × 28 pixels; what is transparent is white.',
    dimensions: (file: string, count: number) => `${file} has ${count} dimensions. A file of pictures has three, one of labels has one.`,
    tooManyPictures: (file: string, count: number, most: number) =>
      `${file} has too many pictures: ${formatCount(count)} in all, and at most ${formatCount(most)} can be used.`,
    oneLabel: (file: string, label: number) => `${file} has only the label ${label}. At least two classes are needed.`,
    tooManyLabels: (file: string, count: number, most: number) =>
      `${file} has ${count} different labels. At most ${most} classes can be used.`,
    labels: (from: number, to: number, count: number) =>
      `Labels go from ${from} to ${to}: ${plural(count, 'different one', 'different ones')}.`,
    namesKnown: 'The names of the classes follow from the names of the files.',
    turned: 'EMNIST has rows and columns exchanged, so its pictures are turned. Look whether they stand upright.',
    unpaired: (files: string, pictures: number, labels: number) =>
      `${files}: ${pictures} of pictures and ${labels} of labels. Choose one of each, or two of each to train and to test.`,
    whichLabels: (one: string, other: string) =>
      `Nothing tells which labels belong to ${one} and to ${other}. Have “train” and “test” in the files’ names.`,
    wrongSize: (file: string, width: number, height: number, side: number) =>
      `${file} has pictures of ${width} × ${height} pixels. They must have ${side} × ${side}.`,
    empty: (file: string) => `${file} has no pictures.`,
    unequal: (labels: string, count: number, pictures: string, of: number) =>
      `${labels} has ${plural(count, 'label', 'labels')}, but ${pictures} has ${plural(of, 'picture', 'pictures')}. Choose files that belong together.`,
    noneLeft: 'No picture is left to train on. Choose fewer to test with.',
  },
});

export type PicturesTold = Saying<typeof messages.told>;
