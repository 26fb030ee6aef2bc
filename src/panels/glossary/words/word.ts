/** What a row of the glossary is, what is said of it, and what its number is worked out from. */
import type { NetworkDocument } from '../../../network/document.ts';
import type { NetworkSpec } from '../../../network/read/spec.ts';
import type { TrainingSettings } from '../../../network/training.ts';
import type { MetricsState } from '../../../stores/run/metrics.ts';

/** The network that is open, and the moment of its run that the page shows. */
export interface Here {
  readonly document: NetworkDocument;
  /** Absent while it cannot train. */
  readonly spec: NetworkSpec | undefined;
  readonly settings: TrainingSettings;
  readonly run: Pick<MetricsState, 'shown' | 'test'>;
}

export interface WordText {
  readonly title: string;
  /** Further words that it is found by, with commas between them. */
  readonly also: string;
  /** What it means. */
  readonly says: string;
}

/** The messages of words; those with a number have a sentence that it stands in. */
export type WordMessages<I extends string> = Readonly<Record<I, WordText & { readonly here?: unknown }>>;

export interface WordRow {
  /** What it is of this network, with a number; undefined where this one has nothing of it. */
  readonly here?: (here: Here) => string | undefined;
  /** Its name in PyTorch, which has a page in the documentation. */
  readonly torch?: string;
}

export interface Word extends WordRow {
  /** In the language that the page speaks now. */
  readonly text: () => WordText;
}

/** Rows with what is said of each. @param texts reads the messages, whenever one is asked for */
export function withTexts<I extends string>(
  texts: () => Readonly<Record<I, WordText>>,
  rows: Readonly<Record<I, WordRow>>,
): Readonly<Record<I, Word>> {
  const entries = Object.entries<WordRow>(rows).map(([id, row]) => [id, { ...row, text: () => texts()[id as I] }]);
  return Object.fromEntries(entries);
}

/** `this many` → `this many.`, and nothing for nothing. */
export const sentence = (text: string | undefined): string | undefined => text && `${text}.`;
