/** When training stops by itself, beside `epochs` and `max_steps`: a row each, with the rule that it goes by. */
import type { NumberField } from './read/fields.ts';

/** What a run may be told to stop at; where nothing is said, nothing of it stops the run. */
export interface StopParams {
  readonly stop_seconds?: number;
  readonly stop_loss?: number;
  readonly stop_accuracy?: number;
  readonly patience?: number;
}

export type StopName = keyof StopParams;

/** Why a run has stopped by itself: which of the rows it was, and what that had been set to. */
export interface StopReason {
  readonly by: StopName;
  readonly value: number;
}

/** A single batch may be lucky: losses count as the mean over so many batches, and not before there are as many. */
export const STOP_WINDOW = 50;
/** A mean that is lower by less than this share is not lower: the default `threshold` of torch.optim.lr_scheduler.ReduceLROnPlateau. */
export const STOP_THRESHOLD = 1e-4;

/** What is known of a run after its last step. */
export interface StopFigures {
  /** Of training, pauses not counted. */
  readonly seconds: number;
  /** The mean over the last 50 batches; NaN before there are as many. */
  readonly loss: number;
  /** Of the newest test; NaN before the first, and where there are no classes. */
  readonly accuracy: number;
  /** Since that mean was last lower than ever before. */
  readonly stepsWithoutGain: number;
}

interface StopRow {
  readonly field: NumberField & { readonly optional: true };
  readonly isReached: (value: number, figures: StopFigures) => boolean;
  /** Who trains on after it: as much again, or past it for good. */
  readonly thenOn: 'asMuchAgain' | 'past';
}

export const STOPS = {
  stop_seconds: {
    field: { type: 'number', optional: true, min: 0, aboveMin: true, max: 1_000_000, default: 60 },
    isReached: (value, { seconds }) => seconds >= value,
    thenOn: 'asMuchAgain',
  },
  stop_loss: {
    field: { type: 'number', optional: true, min: -1e12, max: 1e12, default: 0.1 },
    isReached: (value, { loss }) => loss <= value,
    thenOn: 'past',
  },
  stop_accuracy: {
    field: { type: 'number', optional: true, min: 0, max: 1, default: 0.97 },
    isReached: (value, { accuracy }) => accuracy >= value,
    thenOn: 'past',
  },
  patience: {
    field: { type: 'integer', optional: true, min: 1, max: 1_000_000_000, default: 1000 },
    isReached: (value, { stepsWithoutGain }) => stepsWithoutGain >= value,
    thenOn: 'asMuchAgain',
  },
} as const satisfies Record<StopName, StopRow>;

export const STOP_NAMES = Object.keys(STOPS) as readonly StopName[];
