/** Where samples come from, the same for every data set: asked by index, answered in plain arrays. Types only. */

import type { Blocks } from '../../../lib/blocks.ts';
import type { Told } from '../../shared/faults.ts';
import type { DataPort } from '../../shared/protocol.ts';

/** Some samples, ready for the network. Arrays may be used again by the next call: make tensors of them at once. */
export interface Batch {
  readonly size: number;
  /** size × the numbers of one x */
  readonly x: Float32Array;
  /** size × width; for classes a row of 0 with a single 1 */
  readonly y: Float32Array;
}

/** Samples whose x are bytes of 0 … 255, which stand for 0 … 1, and whose y are classes; a block of them arrives at a time. */
export interface ByteSource {
  /** Sample after sample. */
  readonly pixels: Uint8Array;
  readonly labels: Uint8Array;
}

export interface SampleSource {
  readonly count: number;
  /** Of samples that arrive together. */
  readonly blocks: Blocks;
  /** Whether all of these samples are there. */
  has(indices: Uint32Array): boolean;
  read(indices: Uint32Array): Batch;
  /** The same samples as they are kept, where that is in bytes. */
  readonly bytes?: ByteSource;
}

/** A data set as it is asked. */
export interface DataSplits {
  readonly train: SampleSource;
  /** Absent where there is no test set. */
  readonly test?: SampleSource;
}

/** What is called as samples arrive. */
export interface DataListener {
  arrived(): void;
  progress(loadedBytes: number, totalBytes: number): void;
  /** The first few images, for the card. Bytes are the listener's own. */
  firstImages(images: Uint8Array, labels: Uint8Array): void;
  /** @param message which file is missing and why */
  failed(message: Told): void;
}

/** A data set whose samples may still be on their way. */
export interface OpenDataset {
  readonly samples: DataSplits;
  /** Fetches what is missing; does nothing while that is under way or when nothing is. */
  load(): void;
  /** Hands on all samples that are there, and then those that come, to a training thread that receives them. */
  share(port: DataPort): void;
  /** Takes samples from a training thread that has them, in place of fetching them; called before `load`. */
  receive(port: DataPort): void;
  /** Calls one listener, in place of the one before, for what is there already and then for what comes. */
  listen(listener: DataListener): void;
}
