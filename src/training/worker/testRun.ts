/** A test over the whole test set, in pieces, so that commands are handled between two of them. */
import type { TestFigures } from '../shared/protocol.ts';
import type { SampleSource } from './data/source.ts';
import type { Stepper } from './stepper.ts';

export interface TestRun {
  /** Whether the data of the next piece are there. */
  isReady(): boolean;
  /** Tests the next piece. @returns the figures after the last one */
  next(): TestFigures | undefined;
}

/** Samples that are tested at a time. */
export const PIECE = 1000;

/** A test of the parameters as they are after `step` steps; they must not change before it ends. */
export function createTestRun({ test }: Stepper, source: SampleSource, step: number): TestRun {
  let done = 0;
  let losses = 0;
  let right = 0;
  const piece = () => Uint32Array.from({ length: Math.min(PIECE, source.count - done) }, (_, i) => done + i);
  return {
    isReady: () => source.has(piece()),
    next() {
      const samples = piece();
      const { loss, accuracy } = test(source, samples);
      losses += loss * samples.length;
      right += accuracy * samples.length;
      done += samples.length;
      if (done < source.count) return undefined;
      return { step, loss: losses / done, accuracy: Number.isNaN(right) ? null : right / done };
    },
  };
}

/**
 * Whether the test set is tried after this step (counted from 1): early in the first epoch, where most happens, and at
 * the end of every epoch. The answer follows from the data and the batch size alone, so equal runs have equal curves.
 */
export function isTestDue(step: number, stepsPerEpoch: number): boolean {
  const early = [1 / 16, 1 / 4].map((share) => Math.max(1, Math.round(stepsPerEpoch * share)));
  return step % stepsPerEpoch === 0 || early.includes(step);
}
