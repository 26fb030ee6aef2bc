/** When training stops by itself, beside `epochs` and `max_steps`: a row each, with the rule that it goes by. */
import { formatCount, formatNumber, formatPercent, tidy } from '../lib/numbers.ts';
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
  readonly label: string;
  /** The rule in a sentence. */
  readonly says: string;
  readonly field: NumberField & { readonly optional: true };
  readonly isReached: (value: number, figures: StopFigures) => boolean;
  /** After `Finished at step 812: `. */
  readonly words: (value: number) => string;
  /** Who trains on after it: as much again, or past it for good. */
  readonly thenOn: 'asMuchAgain' | 'past';
}

export const STOPS = {
  stop_seconds: {
    label: 'Stop at seconds',
    says: 'Seconds of training; pauses and waiting for data do not count.',
    field: { type: 'number', optional: true, min: 0, aboveMin: true, max: 1_000_000, default: 60 },
    isReached: (value, { seconds }) => seconds >= value,
    words: (value) => `${formatNumber(value)} s of training are over`,
    thenOn: 'asMuchAgain',
  },
  stop_loss: {
    label: 'Stop at loss',
    says: `The mean loss of the last ${STOP_WINDOW} batches is at most this.`,
    field: { type: 'number', optional: true, min: -1e12, max: 1e12, default: 0.1 },
    isReached: (value, { loss }) => loss <= value,
    words: (value) => `loss reached ${formatNumber(value)}`,
    thenOn: 'past',
  },
  stop_accuracy: {
    label: 'Stop at test accuracy',
    says: 'The newest test has at least this accuracy: 0.97 is 97 %.',
    field: { type: 'number', optional: true, min: 0, max: 1, default: 0.97 },
    isReached: (value, { accuracy }) => accuracy >= value,
    words: (value) => `test accuracy reached ${percent(value)}`,
    thenOn: 'past',
  },
  patience: {
    label: 'Patience',
    says: `For so many steps the mean loss of ${STOP_WINDOW} batches has not been lower than ever before, by 0.01 % of it at least.`,
    field: { type: 'integer', optional: true, min: 1, max: 1_000_000_000, default: 1000 },
    isReached: (value, { stepsWithoutGain }) => stepsWithoutGain >= value,
    words: (value) => `no better for ${formatCount(value)} ${value === 1 ? 'step' : 'steps'}`,
    thenOn: 'asMuchAgain',
  },
} as const satisfies Record<StopName, StopRow>;

export const STOP_NAMES = Object.keys(STOPS) as readonly StopName[];

/** As many places as were asked for: 97 %, 97.5 %. */
const percent = (share: number): string => {
  const whole = tidy(share * 100);
  return Number.isInteger(whole) ? formatPercent(share, 0) : `${whole} %`;
};

/** The words of a reason, after `Finished at step 812: `. */
export const stopWords = ({ by, value }: StopReason): string => STOPS[by].words(value);
