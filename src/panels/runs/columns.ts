/** The columns of the table of runs, a row each: what stands in a cell and what it is sorted by. Pure. */
import { formatCount, formatNumber, formatPercent } from '../../lib/numbers.ts';
import { endWords, type RunLine, ratesWords } from '../../stores/runs/runLine.ts';
import { whenWords } from '../files/when.ts';
import { messages } from './messages.ts';

export interface Column {
  /** In the dock, too, where there is little room. */
  readonly isShort?: boolean;
  readonly isNumber?: boolean;
  /** What it is sorted by; nothing comes last either way. */
  readonly value: (line: RunLine) => number | string | null;
  /** @param isNow it is the run of now */
  readonly text: (line: RunLine, isNow: boolean) => string;
}

const NOTHING = '–';
const number = (value: number): string => (Number.isFinite(value) ? formatNumber(value) : messages.noNumber);

export const COLUMNS = {
  network: { value: ({ network }) => network, text: ({ network }) => network },
  optimizer: { value: ({ optimizer }) => optimizer, text: ({ optimizer }) => optimizer },
  lr: {
    isShort: true,
    isNumber: true,
    value: ({ rates }) => rates[0],
    text: ratesWords,
  },
  batch: {
    isNumber: true,
    value: ({ batchSize }) => batchSize,
    text: ({ batchSize }) => formatCount(batchSize),
  },
  seed: { isNumber: true, value: ({ seed }) => seed, text: ({ seed }) => String(seed) },
  steps: { isShort: true, isNumber: true, value: ({ steps }) => steps, text: ({ steps }) => formatCount(steps) },
  loss: {
    isShort: true,
    isNumber: true,
    value: ({ loss }) => (Number.isFinite(loss) ? loss : null),
    text: ({ loss }) => number(loss),
  },
  test: {
    isShort: true,
    isNumber: true,
    value: ({ test }) => test?.accuracy ?? test?.loss ?? null,
    text: ({ test }) => (test ? (test.accuracy === null ? number(test.loss) : formatPercent(test.accuracy, 2)) : NOTHING),
  },
  end: { value: endWordsNow, text: (line, isNow) => endWords(line, isNow) },
  began: { value: ({ beganAt }) => -beganAt, text: ({ beganAt }) => whenWords(beganAt, Date.now()) },
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
