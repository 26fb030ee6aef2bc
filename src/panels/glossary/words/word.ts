/** What a row of the glossary is, and what its number is worked out from. Types, and small words for sentences. */
import { formatCount } from '../../../lib/numbers.ts';
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

export interface Word {
  readonly title: string;
  /** Further words that it is found by. */
  readonly also?: readonly string[];
  /** What it means. */
  readonly says: string;
  /** What it is of this network, with a number; undefined where this one has nothing of it. */
  readonly here?: (here: Here) => string | undefined;
  /** Its name in PyTorch, which has a page in the documentation. */
  readonly torch?: string;
}

/** `this many` → `this many.`, and nothing for nothing. */
export const sentence = (text: string | undefined): string | undefined => text && `${text}.`;

/** `1 step`, `3 batches` */
export const some = (count: number, one: string, many = `${one}s`): string => `${formatCount(count)} ${count === 1 ? one : many}`;
