/** Pictures of one's own as a data set: what a network file keeps of them. Their bytes are kept elsewhere, by their fingerprint. */

/** Pixels along one side, as MNIST has them. */
export const SIDE = 28;
export const PICTURE_BYTES = SIDE * SIDE;

/** So many pictures at most: 118 MB, which a training thread holds two times. */
export const MOST_PICTURES = 150_000;
/** Letters of one class's name, and of the names of all files. */
export const LONGEST_NAME = 40;
export const LONGEST_FILES = 400;
/** So many pictures travel in a network file: 4 MB, a third more in base64. */
export const MOST_CARRIED = 5000;

/** How the files were read: with this, the same files give the same bytes again. */
export interface ImagesRead {
  /** Rows and columns were exchanged, as EMNIST needs it. */
  readonly turned: boolean;
  /** Dark became light. */
  readonly inverted: boolean;
  /** How many percent were drawn for testing, and by which seed; absent where the files have a test set of their own. */
  readonly test_percent?: number;
  readonly seed: number;
}

export interface Images {
  /** Names of the files that they were read from. */
  readonly files: string;
  readonly classes: readonly string[];
  /** Pictures to train on, and those to test with, which come after them. */
  readonly train: number;
  readonly test: number;
  /** Of the bytes, in hex: a label each, the number of a class from 0, then all pictures, rows from the top, 0 is black. */
  readonly sha256: string;
  readonly read: ImagesRead;
}

export const EMPTY_IMAGES: Images = {
  files: '',
  classes: ['0', '1'],
  train: 0,
  test: 0,
  sha256: '',
  read: { turned: false, inverted: false, seed: 0 },
};

export const pictureCount = ({ train, test }: Pick<Images, 'train' | 'test'>): number => train + test;

/** How many bytes there are of so many: a label and the pixels of each. */
export const bytesOf = (count: number): number => count * (1 + PICTURE_BYTES);
