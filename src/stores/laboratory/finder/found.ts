/** What the finder has found, and how far it is: the slider asks for it from the first paint on, what finds it comes later. zustand. */
import { create } from 'zustand';
import type { RateTest } from '../../../network/rateFinder/rateTest.ts';
import type { NetworkSpec } from '../../../network/read/spec.ts';
import type { TrainingSettings } from '../../../network/training.ts';

/** What a rate test was made with. */
export interface Measured {
  readonly test: RateTest;
  readonly spec: NetworkSpec;
  readonly settings: TrainingSettings;
  /** Of the parameters it began from: steps they had been trained, 0 for the initial ones. */
  readonly step: number;
}

export interface FinderState {
  readonly phase: 'idle' | 'finding';
  /** Batches taken by the test that goes on. */
  readonly done: number;
  /** The last test that came to its end. */
  readonly measured: Measured | undefined;
  /** Why there was none, in a sentence. */
  readonly refusal: string | undefined;
  /** Whether the run of the page was going on and was paused for it. */
  readonly hasPausedRun: boolean;
}

export const NOTHING: FinderState = { phase: 'idle', done: 0, measured: undefined, refusal: undefined, hasPausedRun: false };

export const useFinder = create<FinderState>(() => NOTHING);
