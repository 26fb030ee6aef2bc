/** The last checkpoint of the run: megabytes, so outside of zustand. */
import type { Checkpoint } from '../../training/shared/protocol.ts';

let last: Checkpoint | undefined;
const listeners = new Set<() => void>();

export const lastCheckpoint = (): Checkpoint | undefined => last;

export function keepCheckpoint(checkpoint: Checkpoint | undefined): void {
  last = checkpoint;
  for (const listener of listeners) listener();
}

/** Hears whenever there is another one, or none any more. Gives back how to stop. */
export function hearCheckpoints(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
