/** How much of the page is loaded when: a row for each part, and their sum. Pure. */
import { isDataset } from '../../datasets/datasets.ts';
import { messages as dataMessages } from '../../datasets/messages.ts';
import { formatFixed } from '../../lib/numbers.ts';
import { type BuildFacts, PARTS } from '../../offline/shared/build.ts';
import { messages } from './messages.ts';

export interface WeightRow {
  readonly what: string;
  /** In MB: as it travels where the host compresses, and as the files are. */
  readonly packed: string;
  readonly bytes: string;
}

/** Two digits below 10 MB: 0.31, 11.4. */
export const megabytes = (bytes: number): string => formatFixed(bytes / 1e6, bytes < 1e7 ? 2 : 1);

/** A data set as people call it. */
export const labelOf = (name: string): string => (isDataset(name) ? dataMessages.names[name] : name);

export function weightRows({ weights, data }: Pick<BuildFacts, 'weights' | 'data'>): readonly WeightRow[] {
  const sum = (of: 'bytes' | 'packed') => PARTS.reduce((total, part) => total + weights[part][of], 0);
  const rows = PARTS.map((part) => ({
    what: part === 'data' ? messages.allOf(Object.keys(data).map(labelOf)) : messages.parts[part],
    ...weights[part],
  }));
  return [...rows, { what: messages.allOfIt, packed: sum('packed'), bytes: sum('bytes') }].map(({ what, packed, bytes }) => ({
    what,
    packed: megabytes(packed),
    bytes: megabytes(bytes),
  }));
}
