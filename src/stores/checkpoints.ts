/** The last checkpoint of the run: megabytes, so outside of zustand. Imports training/shared's types only. */
import type { Checkpoint } from '../training/shared/protocol.ts';

let last: Checkpoint | undefined;

export const lastCheckpoint = (): Checkpoint | undefined => last;

export function keepCheckpoint(checkpoint: Checkpoint | undefined): void {
  last = checkpoint;
}
