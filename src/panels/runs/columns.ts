/** The columns of the table of runs, a row each: what stands in a cell and what it is sorted by. Pure. */
import { formatCount, formatNumber, formatPercent } from '../../lib/numbers.ts';
import { endWords, type RunLine, ratesWords } from '../../stores/runs/runLine.ts';
import { whenWords } from '../files/when.ts';

export interface Column {
  readonly title: string;
  /** What it means, where the title does not say it all. */
  readonly says?: string;
  /** In the dock, too, where there is little room. */
  readonly isShort?: boolean;
  readonly isNumber?: boolean;
  /** What it is sorted by; nothing comes last either way. */
  readonly value: (line: RunLine) => number | string | null;
  /** @param isNow it is the run of now */
  readonly text: (line: RunLine, isNow: boolean) => string;
}

const NOTHING = '–';
const number = (value: number): string => (Number.isFinite(value) ? formatNumber(value) : 'no number');

export const COLUMNS = {
  network: { title: 'Network', value: ({ network }) => network, text: ({ network }) => network },
  optimizer: { title: 'Optimizer', value: ({ optimizer }) => optimizer, text: ({ optimizer }) => optimizer },
  lr: {
    title: 'lr',
    says: 'The learning rate of the first step and of the last one',
    isShort: true,
    isNumber: true,
    value: ({ rates }) => rates[0],
    text: ratesWords,
  },
  batch: {
    title: 'Batch',
    says: 'Batch size',
    isNumber: true,
    value: ({ batchSize }) => batchSize,
    text: ({ batchSize }) => formatCount(batchSize),
  },
  seed: { title: 'Seed', isNumber: true, value: ({ seed }) => seed, text: ({ seed }) => String(seed) },
  steps: { title: 'Steps', isShort: true, isNumber: true, value: ({ steps }) => steps, text: ({ steps }) => formatCount(steps) },
  loss: {
    title: 'Loss',
    says: 'The mean over the last 50 batches',
    isShort: true,
    isNumber: true,
    value: ({ loss }) => (Number.isFinite(loss) ? loss : null),
    text: ({ loss }) => number(loss),
  },
  test: {
    title: 'Test',
    says: 'Accuracy on the test set when it was last looked at, or the loss there where there are no classes',
    isShort: true,
    isNumber: true,
    value: ({ test }) => test?.accuracy ?? test?.loss ?? null,
    text: ({ test }) => (test ? (test.accuracy === null ? number(test.loss) : formatPercent(test.accuracy, 2)) : NOTHING),
  },
  end: { title: 'Ended', value: endWordsNow, text: (line, isNow) => endWords(line, isNow) },
  began: { title: 'Began', value: ({ beganAt }) => -beganAt, text: ({ beganAt }) => whenWords(beganAt, Date.now()) },
} as const satisfies Record<string, Column>;

function endWordsNow(line: RunLine): string {
  return endWords(line, false);
}

export type ColumnName = keyof typeof COLUMNS;
export const COLUMN_NAMES = Object.keys(COLUMNS) as readonly ColumnName[];
export const columnOf = (name: ColumnName): Column => COLUMNS[name];

export interface Sorting {
  readonly by: ColumnName;
  readonly isDown: boolean;
}

/** Pinned ones first, each part in order; what has no value comes last. */
export function sortedRuns(lines: readonly RunLine[], { by, isDown }: Sorting): readonly RunLine[] {
  const { value } = columnOf(by);
  const sign = isDown ? -1 : 1;
  return [...lines].sort((a, b) => {
    if (a.isPinned !== b.isPinned) return a.isPinned ? -1 : 1;
    const [one, other] = [value(a), value(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (typeof one === 'number' && typeof other === 'number' ? one - other : String(one).localeCompare(String(other)));
  });
}
