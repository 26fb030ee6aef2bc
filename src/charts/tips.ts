/** What the tooltips say: exact values in words. Pure. */
import { formatNumber, formatNumbers, formatRate, formatSpan } from '../lib/numbers.ts';
import { messages } from './messages.ts';
import type { QuantileRow, RateRange, StepPoint, ValuesRow } from './points.ts';
import type { StepRow } from './rows.ts';
import type { TipRow } from './Tip.tsx';

export interface TipText {
  readonly caption: string;
  /** At the head of its row in a table of numbers, whose first column says what these are; the caption where nothing is said. */
  readonly row?: string;
  readonly rows: readonly TipRow[];
}

/** `Step 12`, or `Steps 9–12` for a bucket. */
export const stepCaption = (first: number, last: number): Pick<TipText, 'caption' | 'row'> => ({
  caption: messages.steps(first, last),
  row: formatSpan(first, last),
});

/** `0.3`, or over several steps from the least to the most: `0.1–0.3`. Rates are known as float32. */
export const rateText = ({ low, high }: RateRange): string => (low === high ? formatRate(low) : `${formatRate(low)}–${formatRate(high)}`);

/** The point that a step belongs to, of those of a run. */
export const bucketOf = <P extends Pick<StepPoint, 'firstStep' | 'step'>>(step: number, points: readonly P[]): P | undefined =>
  points.find((point) => (point.firstStep ?? point.step) <= step && step <= point.step);

/**
 * The figures of one row; a bucket of several steps tells its least, mean and most.
 * @param rate the learning rates of its steps
 * @param others other runs by name, at the same step
 */
export function stepTip(
  row: StepRow,
  rate: RateRange | undefined,
  format: (value: number) => string,
  rawWords: string,
  others: readonly (readonly [string, StepPoint | undefined])[] = [],
): TipText {
  const { raw, firstStep, step, testValue, testStep } = row;
  const rows: TipRow[] = [];
  if (raw && firstStep === step) rows.push({ name: rawWords, value: format(raw.mean) });
  if (raw && firstStep !== step) {
    rows.push({ name: messages.lines.mean, value: format(raw.mean) }, { name: messages.lines.lowest, value: format(raw.low) });
    rows.push({ name: messages.lines.highest, value: format(raw.high) });
  }
  if (raw) rows.push({ name: messages.lines.smoothed, value: format(raw.smooth) });
  if (testValue !== undefined && testStep !== undefined) {
    const name = testStep === step ? messages.lines.test : messages.lines.testAt(testStep);
    rows.push({ name, value: format(testValue) });
  }
  for (const [name, point] of others) if (point && Number.isFinite(point.smooth)) rows.push({ name, value: format(point.smooth) });
  if (rate) rows.push({ name: 'lr', value: rateText(rate) });
  return { ...stepCaption(firstStep, step), rows };
}

/** The distribution of one tensor after a step, or over several. */
export function quantileTip({ firstStep, step, q }: QuantileRow): TipText {
  const [min, q5, q25, median, q75, q95, max] = formatNumbers(q) as unknown as readonly string[] & { length: 7 };
  const rows = [
    { name: messages.lines.highest, value: max },
    { name: '95 %', value: q95 },
    { name: '75 %', value: q75 },
    { name: messages.lines.median, value: median },
    { name: '25 %', value: q25 },
    { name: '5 %', value: q5 },
    { name: messages.lines.lowest, value: min },
  ];
  return { ...stepCaption(firstStep ?? step, step), rows: rows.map(({ name, value = '' }) => ({ name, value })) };
}

/** Every parameter after a step under its name, or between which values it moved over several. */
export const valuesTip = (names: readonly string[], { firstStep, lastStep, low, high }: ValuesRow): TipText => ({
  ...stepCaption(firstStep, lastStep),
  rows: names.map((name, i) => ({ name, value: rangeText(low[i] ?? Number.NaN, high[i] ?? Number.NaN) })),
});

/** `0.6`, or `0.6 … 0.7` */
function rangeText(low: number, high: number): string {
  const [from, to] = [formatNumber(low), formatNumber(high)];
  return from === to ? from : `${from} … ${to}`;
}
