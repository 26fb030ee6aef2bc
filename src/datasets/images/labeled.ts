/** Pictures with their labels as they were read from files, before anything is chosen of them. Types only. */
import type { PicturesTold } from './messages.ts';

/** Pictures of 28 × 28 bytes, one after the other, with the number of a class for each. */
export interface LabeledPictures {
  readonly pixels: Uint8Array;
  readonly labels: Uint8Array;
}

export interface FoundPictures {
  /** Names of the files. */
  readonly files: string;
  readonly classes: readonly string[];
  readonly train: LabeledPictures;
  /** Where the files have a test set of their own. */
  readonly test?: LabeledPictures;
  /** Whether they stand class by class, so that they are to be shuffled. */
  readonly isSorted: boolean;
  /** Whether rows and columns are likely exchanged. */
  readonly isTurned: boolean;
  /** What was recognized, what was done to them, and what was passed over. */
  readonly notes: readonly PicturesTold[];
}
